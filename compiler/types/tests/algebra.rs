//! The algebra of types: printing, identity, instances, implementation, inference.

use std::rc::Rc;

use go3s_diag::Pos;
use go3s_syntax::ast::Name;
use go3s_syntax::sym;
use go3s_types::infer::{Arg, Inference};
use go3s_types::model::*;

struct Bench {
    w: World,
    pkg: PkgId,
}

impl Bench {
    fn new() -> Self {
        let mut w = World::default();
        let scope = w.add_scope(Some(ScopeId(0)));
        let name = w.names.intern("p");
        w.pkgs.push(Package { path: "m/p".to_owned(), name, scope, imports: vec![] });
        Bench { w, pkg: PkgId(0) }
    }

    fn name(&mut self, text: &str) -> Name {
        self.w.names.intern(text)
    }

    fn var(&mut self, ty: TypeId) -> ObjId {
        self.w.new_obj(ObjKind::Var, sym::EMPTY, Some(self.pkg), Pos::NONE, Some(ty))
    }

    fn tparam(&mut self, name: &str, bound: TypeId) -> TypeId {
        let name = self.name(name);
        let obj = self.w.new_obj(ObjKind::TypeName, name, Some(self.pkg), Pos::NONE, None);
        let id = self.w.add_type(Type::TypeParam(TypeParam { obj, index: 0, bound }));
        self.w.objs[obj.index()].ty = Some(id);
        id
    }

    fn named(&mut self, name: &str, underlying: TypeId, tparams: Vec<TypeId>) -> TypeId {
        let name = self.name(name);
        let obj = self.w.new_obj(ObjKind::TypeName, name, Some(self.pkg), Pos::NONE, None);
        let id = self.w.add_type(Type::Named(Rc::new(Named {
            obj,
            underlying: Some(underlying),
            tparams,
            methods: vec![],
            origin: None,
            targs: vec![],
        })));
        self.w.objs[obj.index()].ty = Some(id);
        id
    }

    fn slice(&mut self, elem: TypeId) -> TypeId {
        self.w.add_type(Type::Slice(elem))
    }

    fn func(&mut self, params: &[TypeId], results: &[TypeId]) -> TypeId {
        let params = params.iter().map(|t| self.var(*t)).collect();
        let results = results.iter().map(|t| self.var(*t)).collect();
        self.w.add_type(Type::Signature(Rc::new(Signature {
            params,
            results,
            ..Signature::default()
        })))
    }

    fn constraint(&mut self, terms: &[(bool, TypeId)]) -> TypeId {
        let terms: Vec<Term> =
            terms.iter().map(|(tilde, ty)| Term { tilde: *tilde, ty: *ty }).collect();
        let union = self.w.add_type(Type::Union(terms.into()));
        self.w.add_type(Type::Interface(Rc::new(Interface {
            embeds: vec![union],
            embed_pos: vec![Pos::NONE],
            complete: true,
            ..Interface::default()
        })))
    }

    fn infer(
        &mut self,
        tparams: &[TypeId],
        params: &[TypeId],
        args: &[TypeId],
    ) -> Result<String, String> {
        let args: Vec<Arg> = args.iter().map(|ty| Arg { ty: *ty, pos: Pos::NONE }).collect();
        let what = Inference {
            pos: Pos::NONE,
            tparams,
            targs: &[],
            params,
            args: &args,
            match_interfaces: true,
            expr_str: &|_| "x".to_owned(),
            reverse: false,
        };
        match self.w.infer(&what) {
            Ok(types) => Ok(self.w.types_str(&types)),
            Err(why) => Err(why.map_or(String::new(), |d| d.msg)),
        }
    }
}

#[test]
fn types_print_as_go_prints_them() {
    let mut b = Bench::new();
    let strings = b.slice(TypeId::STRING);
    let map = b.w.add_type(Type::Map { key: TypeId::RUNE, elem: strings });
    let f = b.func(&[map, TypeId::ANY], &[TypeId::ERROR]);
    assert_eq!(b.w.type_str(f), "func(map[rune][]string, any) error");
    let recv = b.w.add_type(Type::Chan { dir: ChanDir::Recv, elem: TypeId::BYTE });
    let chan = b.w.add_type(Type::Chan { dir: ChanDir::Both, elem: recv });
    assert_eq!(b.w.type_str(chan), "chan (<-chan byte)");
    let p = b.tparam("P", TypeId::ANY);
    let list = b.named("List", TypeId::INT, vec![p]);
    assert_eq!(b.w.type_str(list), "p.List[P any]");
    let inst = b.w.instance(list, &[strings]);
    b.w.set_current(Some(b.pkg));
    assert_eq!(b.w.type_str(inst), "List[[]string]");
}

#[test]
fn identical_arguments_give_one_instance() {
    let mut b = Bench::new();
    let p = b.tparam("P", TypeId::ANY);
    let elems = b.slice(p);
    let list = b.named("List", elems, vec![p]);
    let (s1, s2) = (b.slice(TypeId::BYTE), b.slice(TypeId::UINT8));
    let (i1, i2) = (b.w.instance(list, &[s1]), b.w.instance(list, &[s2]));
    assert_eq!(i1, i2);
    let under = b.w.under(i1);
    assert_eq!(b.w.type_str(under), "[][]byte");
    assert!(b.w.comparable(TypeId::ANY) && !b.w.comparable(i1));
}

#[test]
fn arguments_and_constraints_determine_type_arguments() {
    let mut b = Bench::new();
    // func f[S ~[]E, E any](s S)
    let e = b.tparam("E", TypeId::ANY);
    let slice_of_e = b.slice(e);
    let bound = b.constraint(&[(true, slice_of_e)]);
    let s = b.tparam("S", bound);
    let ints = b.slice(TypeId::INT);
    let mine = b.named("Ints", ints, vec![]);
    b.w.set_current(Some(b.pkg));
    assert_eq!(b.infer(&[s, e], &[s], &[mine]), Ok("(Ints, int)".to_owned()));
    assert_eq!(
        b.infer(&[s, e], &[s], &[TypeId::INT]),
        Err("S (type int) does not satisfy ~[]E".replace("~[]E", "interface{~[]E}"))
    );
    // Untyped constants take the largest kind.
    let (int, float) = (TypeId::UNTYPED_INT, TypeId::UNTYPED_FLOAT);
    assert_eq!(b.infer(&[e], &[e, e], &[int, float]), Ok("(float64)".to_owned()));
    assert_eq!(
        b.infer(&[e], &[e, e], &[TypeId::INT, TypeId::STRING]),
        Err("type string of x does not match inferred type int for E".to_owned())
    );
    assert_eq!(
        b.infer(&[e], &[slice_of_e], &[TypeId::STRING]),
        Err("type string of x does not match []E (cannot infer E)".to_owned())
    );
}

#[test]
fn reasons_for_not_implementing_are_gos() {
    let mut b = Bench::new();
    b.w.set_current(Some(b.pkg));
    let mine = b.named("T", TypeId::INT, vec![]);
    let missing = b.w.implements(mine, TypeId::ERROR, false);
    assert_eq!(missing, Err("T does not implement error (missing method Error)".to_owned()));
    let sig = b.func(&[], &[TypeId::INT]);
    let m = b.w.new_obj(ObjKind::Func, sym::ERROR_METHOD, Some(b.pkg), Pos::NONE, Some(sig));
    if let Type::Named(named) = &mut b.w.types[mine.index()] {
        Rc::make_mut(named).methods.push(m);
    }
    let wrong = b.w.implements(mine, TypeId::ERROR, false);
    let want = "T does not implement error (wrong type for method Error)\n\t\thave Error() int\n\t\twant Error() string";
    assert_eq!(wrong, Err(want.to_owned()));
    let number = b.constraint(&[(false, TypeId::INT), (false, TypeId::FLOAT64)]);
    let tilde = b.w.implements(mine, number, true);
    let want = "T does not satisfy interface{int | float64} (possibly missing ~ for int in interface{int | float64})";
    assert_eq!(tilde, Err(want.to_owned()));
    let funcs = b.slice(TypeId::INT);
    let not = b.w.implements(funcs, TypeId::COMPARABLE, true);
    assert_eq!(not, Err("[]int does not satisfy comparable".to_owned()));
}
