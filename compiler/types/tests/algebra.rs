//! The algebra of types: printing, identity, instances, implementation, inference.

use std::rc::Rc;

use go3s_diag::Pos;
use go3s_syntax::ast::Name;
use go3s_syntax::sym;
use go3s_types::canon::Canon;
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
        let pkg = w.add_package("m/p", name, scope);
        Bench { w, pkg }
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

#[test]
fn canonical_nodes_are_equal_for_identical_types() {
    let mut b = Bench::new();
    let (s1, s2) = (b.slice(TypeId::BYTE), b.slice(TypeId::UINT8));
    let (f1, f2) = (b.func(&[s1, TypeId::ANY], &[]), b.func(&[s2, TypeId::EMPTY_INTERFACE], &[]));
    let mut canon = Canon::default();
    assert_eq!(canon.of(&mut b.w, f1), canon.of(&mut b.w, f2));
    assert_ne!(canon.of(&mut b.w, f1), canon.of(&mut b.w, s1));
}

#[test]
fn local_types_of_generic_functions_have_instances() {
    let mut b = Bench::new();
    b.w.set_current(Some(b.pkg));
    let p = b.tparam("P", TypeId::ANY);
    let elems = b.slice(p);
    let local = b.named("L", elems, vec![]);
    b.w.set_ambient(local, vec![p]);
    let pointer = b.w.pointer_to(local);
    let of_int = b.w.subst(pointer, &[p], &[TypeId::INT]);
    assert_eq!(b.w.type_str(of_int), "*L[int]");
    let (inst, _) = b.w.deref(of_int);
    let under = b.w.under(inst);
    assert_eq!(b.w.type_str(under), "[]int");
    assert_eq!(b.w.subst(local, &[p], &[TypeId::INT]), inst);
}

#[test]
fn sizes_are_gcs() {
    let mut b = Bench::new();
    let fields = [TypeId::BYTE, TypeId::INT, TypeId::BYTE].map(|ty| b.var(ty)).to_vec();
    let s = b.w.add_type(Type::Struct(Rc::new(Struct { fields, tags: vec![] })));
    assert_eq!(b.w.layout_of(s).map(|l| (l.size, l.align)), Some((24, 8)));
    assert_eq!(b.w.field_offset(s, 1), Some(8));
    let huge = b.w.add_type(Type::Array { elem: s, len: i64::MAX });
    assert_eq!(b.w.layout_of(huge), None);
    let p = b.tparam("P", TypeId::ANY);
    let of_p = b.w.add_type(Type::Array { elem: p, len: 2 });
    assert!(b.w.has_variable_size(of_p) && !b.w.has_variable_size(s));
}

/// A fixed sequence of pseudo-random numbers.
struct Random(u64);

impl Random {
    fn below(&mut self, n: u64) -> u64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % n
    }
}

fn random_type(b: &mut Bench, r: &mut Random, list: TypeId, depth: u32) -> TypeId {
    let leaf = [
        TypeId::INT,
        TypeId::BYTE,
        TypeId::UINT8,
        TypeId::ANY,
        TypeId::EMPTY_INTERFACE,
        TypeId::ERROR,
    ];
    if depth == 0 {
        return leaf[r.below(6) as usize];
    }
    let part = |b: &mut Bench, r: &mut Random| random_type(b, r, list, depth - 1);
    match r.below(8) {
        0 => leaf[r.below(6) as usize],
        1 => {
            let elem = part(b, r);
            b.slice(elem)
        }
        2 => {
            let elem = part(b, r);
            b.w.pointer_to(elem)
        }
        3 => {
            let (key, value) = (part(b, r), part(b, r));
            b.w.add_type(Type::Map { key, elem: value })
        }
        4 => {
            let (x, y) = (part(b, r), part(b, r));
            b.func(&[x], &[y])
        }
        5 => {
            let arg = part(b, r);
            b.w.instance(list, &[arg])
        }
        6 => {
            let ty = part(b, r);
            let obj = b.var(ty);
            b.w.add_type(Type::Struct(Rc::new(Struct { fields: vec![obj], tags: vec![] })))
        }
        _ => {
            let sig = b.func(&[], &[]);
            let name = b.name("M");
            let m = b.w.new_obj(ObjKind::Func, name, Some(b.pkg), Pos::NONE, Some(sig));
            b.w.add_type(Type::Interface(Rc::new(Interface {
                methods: vec![m],
                complete: true,
                embeds: vec![TypeId::ERROR],
                embed_pos: vec![Pos::NONE],
                ..Interface::default()
            })))
        }
    }
}

#[test]
fn identity_and_canonical_nodes_agree_on_random_types() {
    let mut b = Bench::new();
    let p = b.tparam("P", TypeId::ANY);
    let elems = b.slice(p);
    let list = b.named("List", elems, vec![p]);
    let mut r = Random(7);
    let types: Vec<TypeId> = (0..400).map(|_| random_type(&mut b, &mut r, list, 2)).collect();
    let mut canon = Canon::default();
    let mut pairs = 0;
    for &x in &types {
        for &y in &types {
            let same = b.w.identical(x, y);
            pairs += u32::from(same && x != y);
            let (cx, cy) = (canon.of(&mut b.w, x), canon.of(&mut b.w, y));
            assert_eq!(same, cx == cy, "{} and {}", b.w.type_str(x), b.w.type_str(y));
            assert_eq!(same, b.w.identical(y, x));
        }
    }
    assert!(pairs > 100, "the types are too different to show anything");
}
