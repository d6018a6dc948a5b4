//! The arenas of the model: how nodes are made and read.
//!
//! Owns: creation of types, objects, scopes and packages; the predeclared types; what a type's name,
//! alias or underlying type is.
//! Never: identity and the other rules of the language (see `predicates`).

use std::rc::Rc;

use go3s_diag::Pos;
use go3s_syntax::ast::Name;
use go3s_syntax::{Names, sym};
use hashbrown::HashMap;

use crate::constant::Value;
use crate::model::*;

const BUILTINS: [(Name, Builtin); 18] = [
    (sym::APPEND, Builtin::Append),
    (sym::CAP, Builtin::Cap),
    (sym::CLEAR, Builtin::Clear),
    (sym::CLOSE, Builtin::Close),
    (sym::COMPLEX, Builtin::Complex),
    (sym::COPY, Builtin::Copy),
    (sym::DELETE, Builtin::Delete),
    (sym::IMAG, Builtin::Imag),
    (sym::LEN, Builtin::Len),
    (sym::MAKE, Builtin::Make),
    (sym::MAX, Builtin::Max),
    (sym::MIN, Builtin::Min),
    (sym::NEW, Builtin::New),
    (sym::PANIC, Builtin::Panic),
    (sym::PRINT, Builtin::Print),
    (sym::PRINTLN, Builtin::Println),
    (sym::REAL, Builtin::Real),
    (sym::RECOVER, Builtin::Recover),
];

const UNSAFE_BUILTINS: [(&str, Builtin); 8] = [
    ("Add", Builtin::UnsafeAdd),
    ("Alignof", Builtin::UnsafeAlignof),
    ("Offsetof", Builtin::UnsafeOffsetof),
    ("Sizeof", Builtin::UnsafeSizeof),
    ("Slice", Builtin::UnsafeSlice),
    ("SliceData", Builtin::UnsafeSliceData),
    ("String", Builtin::UnsafeString),
    ("StringData", Builtin::UnsafeStringData),
];

impl Default for World {
    fn default() -> Self {
        Self::new(Names::new())
    }
}

impl World {
    /// A world that knows the predeclared types and nothing else.
    pub fn new(names: Names) -> Self {
        let mut world = World {
            names,
            types: Basic::ALL.iter().map(|b| Type::Basic(*b)).collect(),
            objs: Vec::new(),
            scopes: vec![Scope::default()],
            pkgs: Vec::new(),
            files: Vec::new(),
            decls: Vec::new(),
            decl_of: HashMap::new(),
            func_scopes: HashMap::new(),
            unsafe_pkg: PkgId(0),
            universe: ScopeId(0),
            current: None,
            name_paths: None,
            type_sets: HashMap::new(),
            instances: HashMap::new(),
            ambient: HashMap::new(),
            instance_methods: HashMap::new(),
            underlying_of_instances: HashMap::new(),
        };
        world.types.push(Type::Basic(Basic::Uint8));
        world.types.push(Type::Basic(Basic::Int32));
        world.add_predeclared_interfaces();
        world.add_predeclared_names();
        world.add_unsafe();
        world
    }

    fn add_predeclared_interfaces(&mut self) {
        let empty = Interface { complete: true, ..Interface::default() };
        let id = self.add_type(Type::Interface(Rc::new(empty.clone())));
        debug_assert_eq!(id, TypeId::EMPTY_INTERFACE);
        let any = self.declare_universe(ObjKind::TypeName, sym::ANY, Some(TypeId::ANY));
        let actual = Some(TypeId::EMPTY_INTERFACE);
        let alias = Alias { obj: any, actual, tparams: vec![], origin: None, targs: vec![] };
        self.add_type(Type::Alias(Rc::new(alias)));
        let id = self.add_type(Type::Interface(Rc::new(empty)));
        debug_assert_eq!(id, TypeId::COMPARABLE_INTERFACE);
        let set = TypeSet { comparable: true, ..TypeSet::default() };
        self.type_sets.insert(id, Rc::new(set));
        self.add_universe_named(sym::COMPARABLE, TypeId::COMPARABLE, id);
        let result = self.new_var(sym::EMPTY, TypeId::STRING);
        let sig = Signature { results: vec![result], ..Signature::default() };
        let sig_id = TypeId(self.types.len() as u32 + 1);
        let method = self.new_obj(ObjKind::Func, sym::ERROR_METHOD, None, Pos::NONE, Some(sig_id));
        let iface = Interface { methods: vec![method], complete: true, ..Interface::default() };
        self.add_universe_named(sym::ERROR, TypeId::ERROR, TypeId(TypeId::ERROR.0 + 2));
        self.add_type(Type::Signature(Rc::new(sig)));
        self.add_type(Type::Interface(Rc::new(iface)));
    }

    fn add_universe_named(&mut self, name: Name, id: TypeId, underlying: TypeId) {
        let obj = self.declare_universe(ObjKind::TypeName, name, Some(id));
        let made = self.add_type(Type::Named(Rc::new(Named {
            obj,
            underlying: Some(underlying),
            tparams: vec![],
            methods: vec![],
            origin: None,
            targs: vec![],
        })));
        debug_assert_eq!(made, id);
    }

    fn add_predeclared_names(&mut self) {
        for (index, basic) in Basic::ALL.iter().enumerate() {
            if basic.is_untyped() || matches!(basic, Basic::Invalid | Basic::UnsafePointer) {
                continue;
            }
            let name = self.names.intern(basic.name());
            self.declare_universe(ObjKind::TypeName, name, Some(TypeId(index as u32)));
        }
        self.declare_universe(ObjKind::TypeName, sym::BYTE, Some(TypeId::BYTE));
        self.declare_universe(ObjKind::TypeName, sym::RUNE, Some(TypeId::RUNE));
        for (name, value) in [(sym::TRUE, true), (sym::FALSE, false)] {
            let obj = self.declare_universe(ObjKind::Const, name, Some(TypeId::UNTYPED_BOOL));
            self.objs[obj.index()].detail = Detail::Const(Value::Bool(value));
        }
        let iota = self.declare_universe(ObjKind::Const, sym::IOTA, Some(TypeId::UNTYPED_INT));
        self.objs[iota.index()].detail = Detail::Const(Value::int(0));
        self.declare_universe(ObjKind::Nil, sym::NIL, Some(TypeId::UNTYPED_NIL));
        for (name, builtin) in BUILTINS {
            let obj = self.declare_universe(ObjKind::Builtin, name, Some(TypeId::INVALID));
            self.objs[obj.index()].detail = Detail::Builtin(builtin);
        }
    }

    fn add_unsafe(&mut self) {
        let scope = self.add_scope(Some(self.universe));
        self.unsafe_pkg = self.add_package("unsafe", sym::UNSAFE, scope);
        let pkg = Some(self.unsafe_pkg);
        let pointer = TypeId::UNSAFE_POINTER;
        let obj = self.new_obj(ObjKind::TypeName, sym::POINTER, pkg, Pos::NONE, Some(pointer));
        self.scope_insert(scope, obj);
        for (text, builtin) in UNSAFE_BUILTINS {
            let name = self.names.intern(text);
            let obj = self.new_obj(ObjKind::Builtin, name, pkg, Pos::NONE, Some(TypeId::INVALID));
            self.objs[obj.index()].detail = Detail::Builtin(builtin);
            self.scope_insert(scope, obj);
        }
    }

    /// Declares `assert` and `trace`, which only tests of the checker use.
    pub fn add_test_builtins(&mut self) {
        for (text, builtin) in [("assert", Builtin::Assert), ("trace", Builtin::Trace)] {
            let name = self.names.intern(text);
            let obj = self.declare_universe(ObjKind::Builtin, name, Some(TypeId::INVALID));
            self.objs[obj.index()].detail = Detail::Builtin(builtin);
        }
    }

    /// Adds a package without files.
    pub fn add_package(&mut self, path: &str, name: Name, scope: ScopeId) -> PkgId {
        let id = PkgId(self.pkgs.len() as u32);
        self.pkgs.push(Package {
            path: path.to_owned(),
            name,
            scope,
            imports: Vec::new(),
            is_fake: false,
            files: Vec::new(),
            objects: Vec::new(),
            init_order: Vec::new(),
        });
        self.name_paths = None;
        id
    }

    fn declare_universe(&mut self, kind: ObjKind, name: Name, ty: Option<TypeId>) -> ObjId {
        let obj = self.new_obj(kind, name, None, Pos::NONE, ty);
        self.scopes[0].elems.insert(name, obj);
        obj
    }

    /// Adds a type node.
    pub fn add_type(&mut self, ty: Type) -> TypeId {
        let id = TypeId(self.types.len() as u32);
        self.types.push(ty);
        id
    }

    /// A type node.
    pub fn ty(&self, id: TypeId) -> &Type {
        &self.types[id.index()]
    }

    /// Adds an object.
    pub fn new_obj(
        &mut self,
        kind: ObjKind,
        name: Name,
        pkg: Option<PkgId>,
        pos: Pos,
        ty: Option<TypeId>,
    ) -> ObjId {
        self.add_obj(Obj {
            kind,
            name,
            pkg,
            pos,
            ty,
            embedded: false,
            origin: None,
            has_ptr_recv: false,
            parent: None,
            scope_pos: Pos::NONE,
            detail: Detail::None,
        })
    }

    /// Adds a prepared object.
    pub fn add_obj(&mut self, obj: Obj) -> ObjId {
        let id = ObjId(self.objs.len() as u32);
        self.objs.push(obj);
        id
    }

    /// A variable that belongs to no package: a parameter or result of a predeclared function.
    pub fn new_var(&mut self, name: Name, ty: TypeId) -> ObjId {
        self.new_obj(ObjKind::Var, name, None, Pos::NONE, Some(ty))
    }

    /// An object.
    pub fn obj(&self, id: ObjId) -> &Obj {
        &self.objs[id.index()]
    }

    /// An object's type; invalid until it is declared.
    pub fn obj_type(&self, id: ObjId) -> TypeId {
        self.obj(id).ty.unwrap_or(TypeId::INVALID)
    }

    /// The object's name.
    pub fn obj_name(&self, id: ObjId) -> &str {
        self.names.get(self.obj(id).name)
    }

    /// A new scope inside another.
    pub fn add_scope(&mut self, parent: Option<ScopeId>) -> ScopeId {
        let id = ScopeId(self.scopes.len() as u32);
        self.scopes.push(Scope { parent, elems: HashMap::new() });
        id
    }

    /// What an alias stands for, however many aliases deep; the type itself if it is none.
    pub fn unalias(&self, mut ty: TypeId) -> TypeId {
        while let Type::Alias(alias) = self.ty(ty) {
            match alias.actual {
                Some(actual) => ty = actual,
                None => return TypeId::INVALID,
            }
        }
        ty
    }

    /// The underlying type; of a type parameter, its constraint interface. Expands instances.
    pub fn under(&mut self, ty: TypeId) -> TypeId {
        let ty = self.unalias(ty);
        match self.ty(ty) {
            Type::Named(named) => match (named.underlying, named.origin) {
                (Some(under), _) => self.under_of_chain(under),
                (None, Some(_)) => self.expand(ty),
                (None, None) => TypeId::INVALID,
            },
            Type::TypeParam(_) => self.constraint_interface(ty),
            _ => ty,
        }
    }

    /// A declaration `type A B` may leave B itself here while B is incomplete.
    fn under_of_chain(&mut self, mut under: TypeId) -> TypeId {
        for _ in 0..10_000 {
            under = self.unalias(under);
            match self.ty(under) {
                Type::Named(named) => match (named.underlying, named.origin) {
                    (Some(next), _) => under = next,
                    (None, Some(_)) => return self.expand(under),
                    (None, None) => return TypeId::INVALID,
                },
                _ => return under,
            }
        }
        TypeId::INVALID
    }

    /// The interface a type parameter is constrained by; other constraints are wrapped in one.
    pub fn constraint_interface(&mut self, param: TypeId) -> TypeId {
        let Type::TypeParam(tp) = *self.ty(param) else { return TypeId::EMPTY_INTERFACE };
        let bound = self.unalias(tp.bound);
        if matches!(self.ty(bound), Type::TypeParam(_)) {
            return TypeId::EMPTY_INTERFACE;
        }
        let under = self.under(bound);
        match self.ty(under) {
            Type::Interface(_) => under,
            Type::Basic(Basic::Invalid) => TypeId::EMPTY_INTERFACE,
            _ => {
                let iface = Interface {
                    embeds: vec![tp.bound],
                    embed_pos: vec![Pos::NONE],
                    implicit: true,
                    complete: true,
                    ..Interface::default()
                };
                let id = self.add_type(Type::Interface(Rc::new(iface)));
                self.types[param.index()] = Type::TypeParam(TypeParam { bound: id, ..tp });
                id
            }
        }
    }

    /// The defined type that an expression of type names denotes, or nothing.
    pub fn as_named(&self, ty: TypeId) -> Option<Rc<Named>> {
        match self.ty(self.unalias(ty)) {
            Type::Named(named) => Some(named.clone()),
            _ => None,
        }
    }

    /// The interface below a type that is not a type parameter.
    pub fn as_interface(&mut self, ty: TypeId) -> Option<TypeId> {
        if self.is_type_param(ty) {
            return None;
        }
        let under = self.under(ty);
        matches!(self.ty(under), Type::Interface(_)).then_some(under)
    }

    /// The generic type of an instance, or the type itself.
    pub fn origin(&self, ty: TypeId) -> TypeId {
        match self.ty(ty) {
            Type::Named(named) => named.origin.unwrap_or(ty),
            Type::Alias(alias) => alias.origin.unwrap_or(ty),
            _ => ty,
        }
    }

    /// The type arguments of an instance.
    pub fn type_args(&self, ty: TypeId) -> &[TypeId] {
        match self.ty(ty) {
            Type::Named(named) => &named.targs,
            Type::Alias(alias) => &alias.targs,
            _ => &[],
        }
    }

    /// The type parameters that a generic type declares; of an instance, those of its origin.
    pub fn type_params(&self, ty: TypeId) -> &[TypeId] {
        match self.ty(self.origin(ty)) {
            Type::Named(named) => &named.tparams,
            Type::Alias(alias) => &alias.tparams,
            Type::Signature(sig) => &sig.tparams,
            _ => &[],
        }
    }

    /// The signature behind a function or method object's type.
    pub fn signature(&self, ty: TypeId) -> Option<Rc<Signature>> {
        match self.ty(self.unalias(ty)) {
            Type::Signature(sig) => Some(sig.clone()),
            _ => None,
        }
    }

    /// `*T` to (T, true), anything else to itself.
    pub fn deref(&self, ty: TypeId) -> (TypeId, bool) {
        match self.ty(self.unalias(ty)) {
            Type::Pointer(base) => (*base, true),
            _ => (ty, false),
        }
    }

    /// A pointer type.
    pub fn pointer_to(&mut self, base: TypeId) -> TypeId {
        self.add_type(Type::Pointer(base))
    }

    /// The name and place of a type parameter's declaration.
    pub fn type_param_decl(&self, param: TypeId) -> (String, Pos) {
        match self.ty(param) {
            Type::TypeParam(tp) => (self.obj_name(tp.obj).to_owned(), self.obj(tp.obj).pos),
            _ => (String::new(), Pos::NONE),
        }
    }
}
