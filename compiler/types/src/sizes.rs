//! Sizes, alignments and offsets of types, as gc lays them out on amd64.
//!
//! Owns: the walk over types; the arithmetic is `go3s_abi::layout`.
//! Never: asked of type parameters (their sizes are not constant).

use go3s_abi::layout::{self, Layout, StructLayout};
use hashbrown::HashSet;

use crate::model::*;

const WORD: u64 = 8;

impl World {
    /// Size and alignment; nothing for a type that is too large or not complete.
    pub fn layout_of(&mut self, ty: TypeId) -> Option<Layout> {
        let words = |n: u64| Some(Layout { size: n * WORD, align: WORD });
        let under = self.under(ty);
        match self.ty(under).clone() {
            Type::Basic(kind) => basic_layout(kind),
            Type::Array { elem, len } => layout::array(self.layout_of(elem)?, len.max(0) as u64),
            Type::Struct(fields) => self.lay_out(&fields.fields)?.1.finish(),
            Type::Slice(_) => words(3),
            Type::Interface(_) if self.is_type_param(ty) => None,
            Type::Interface(_) => words(2),
            Type::Pointer(_) | Type::Signature(_) | Type::Map { .. } | Type::Chan { .. } => {
                words(1)
            }
            Type::Tuple(_) | Type::Union(_) | Type::Named(_) => None,
            Type::TypeParam(_) | Type::Alias(_) => None,
        }
    }

    /// The offset of field `index` of a struct type.
    pub fn field_offset(&mut self, ty: TypeId, index: usize) -> Option<u64> {
        let under = self.under(ty);
        let Type::Struct(fields) = self.ty(under).clone() else { return None };
        self.lay_out(&fields.fields)?.0.get(index).copied()
    }

    fn lay_out(&mut self, fields: &[ObjId]) -> Option<(Vec<u64>, StructLayout)> {
        let mut offsets = Vec::with_capacity(fields.len());
        let mut layout = StructLayout::new();
        for field in fields {
            let ty = self.obj_type(*field);
            offsets.push(layout.push(self.layout_of(ty)?)?);
        }
        Some((offsets, layout))
    }

    /// Whether the size depends on type parameters, so that it is no constant.
    pub fn has_variable_size(&mut self, ty: TypeId) -> bool {
        self.varies(ty, &mut HashSet::new())
    }

    fn varies(&mut self, ty: TypeId, seen: &mut HashSet<TypeId>) -> bool {
        if self.is_type_param(ty) {
            return true;
        }
        // A type that contains itself was reported; it must not keep us here.
        if !seen.insert(ty) {
            return false;
        }
        let under = self.under(ty);
        match self.ty(under).clone() {
            Type::Array { elem, .. } => self.varies(elem, seen),
            Type::Struct(fields) => {
                fields.fields.iter().any(|f| self.varies(self.obj_type(*f), seen))
            }
            _ => false,
        }
    }
}

fn basic_layout(kind: Basic) -> Option<Layout> {
    let (size, align) = match kind {
        Basic::Bool | Basic::Int8 | Basic::Uint8 => (1, 1),
        Basic::Int16 | Basic::Uint16 => (2, 2),
        Basic::Int32 | Basic::Uint32 | Basic::Float32 => (4, 4),
        Basic::Complex64 => (8, 4),
        Basic::Complex128 | Basic::String => (16, 8),
        Basic::Int
        | Basic::Int64
        | Basic::Uint
        | Basic::Uint64
        | Basic::Uintptr
        | Basic::Float64
        | Basic::UnsafePointer => (8, 8),
        _ => return None,
    };
    Some(Layout { size, align })
}
