//! Scopes: names to objects, and the search outwards.
//!
//! Owns: declaring a name and finding it, lexical nesting.
//! Never: what an object is; reports that a name is taken or unknown.

use go3s_syntax::ast::Name;

use crate::model::*;

impl World {
    /// The object of that name in the scope itself.
    pub fn scope_lookup(&self, scope: ScopeId, name: Name) -> Option<ObjId> {
        self.scopes[scope.index()].elems.get(&name).copied()
    }

    /// Declares the object unless its name is taken; then the other object is returned.
    pub fn scope_insert(&mut self, scope: ScopeId, obj: ObjId) -> Option<ObjId> {
        let name = self.obj(obj).name;
        if let Some(other) = self.scope_lookup(scope, name) {
            return Some(other);
        }
        self.scopes[scope.index()].elems.insert(name, obj);
        let parent = &mut self.objs[obj.index()].parent;
        *parent = parent.or(Some(scope));
        None
    }

    /// The innermost object of that name from the scope outwards that `visible` accepts: within a
    /// function a name is known only after its declaration.
    pub fn scope_lookup_outwards(
        &self,
        mut scope: ScopeId,
        name: Name,
        visible: impl Fn(ObjId) -> bool,
    ) -> Option<(ScopeId, ObjId)> {
        loop {
            if let Some(obj) = self.scope_lookup(scope, name).filter(|obj| visible(*obj)) {
                return Some((scope, obj));
            }
            scope = self.scopes[scope.index()].parent?;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use go3s_syntax::sym;

    #[test]
    fn inner_names_hide_outer_ones_where_visible() {
        let mut world = World::default();
        let inner = world.add_scope(Some(world.universe));
        let mine = world.new_var(sym::LEN, TypeId::INT);
        assert_eq!(world.scope_insert(inner, mine), None);
        let again = world.new_var(sym::LEN, TypeId::INT);
        assert_eq!(world.scope_insert(inner, again), Some(mine));
        let seen = world.scope_lookup_outwards(inner, sym::LEN, |_| true);
        assert_eq!(seen, Some((inner, mine)));
        let seen = world.scope_lookup_outwards(inner, sym::LEN, |obj| obj != mine);
        assert_eq!(seen.map(|(scope, _)| scope), Some(world.universe));
        assert_eq!(world.scope_lookup_outwards(inner, sym::EMPTY, |_| true), None);
    }
}
