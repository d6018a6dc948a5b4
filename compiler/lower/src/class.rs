//! Layout and class of types: which live in slots word by word, which as a byte image.
//!
//! Owns: the register and memory classes, leaves of register values, pointer words of images.
//! Never: sees a type parameter; generic bodies substitute first.

use std::rc::Rc;

use go3s_abi::kind::{Kind, SlotClass};
use go3s_abi::layout::{Layout, StructLayout, array};
use go3s_bytecode::mode::SlotKind;
use go3s_types::model::{Basic, ObjId, Type, TypeId, World};
use hashbrown::HashMap;

/// Most slots of a struct or array that still is register class.
const REGISTER_SLOTS_MAX: usize = 4;

/// One slot of a register-class value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Leaf {
    /// The kind that loads and stores go by: a scalar, `Uintptr` for a plain word, or a pointer.
    pub kind: Kind,
    /// Where it lies in the value's bytes.
    pub offset: u64,
}

impl Leaf {
    /// What its slot holds.
    pub fn slot_kind(self) -> SlotKind {
        match self.kind {
            Kind::Float64 => SlotKind::F64,
            Kind::Float32 => SlotKind::F32,
            kind if kind.info().is_pointer_shaped => SlotKind::Ptr,
            _ => SlotKind::I64,
        }
    }
}

/// How values of a type lie in memory and in frames.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Shape {
    /// The kind.
    pub kind: Kind,
    /// Size and alignment in memory.
    pub layout: Layout,
    /// The slots of a register-class value; nothing for the memory class.
    pub leaves: Option<Vec<Leaf>>,
    /// Whether any word may hold a pointer.
    pub has_pointers: bool,
}

impl Shape {
    /// Whether a value is held as a byte image.
    pub fn is_memory(&self) -> bool {
        self.leaves.is_none()
    }

    /// Slots of a value.
    pub fn slots(&self) -> u64 {
        match &self.leaves {
            Some(leaves) => leaves.len() as u64,
            None => self.layout.size.div_ceil(8),
        }
    }
}

/// Shapes found so far.
#[derive(Default)]
pub struct Classes {
    known: HashMap<TypeId, Option<Rc<Shape>>>,
}

impl Classes {
    /// The shape of a type; nothing if it is too large for the address space or has no values.
    pub fn of(&mut self, world: &mut World, ty: TypeId) -> Option<Rc<Shape>> {
        if let Some(known) = self.known.get(&ty) {
            return known.clone();
        }
        let under = world.under(ty);
        let shape = self.find(world, under).map(Rc::new);
        self.known.insert(ty, shape.clone());
        shape
    }

    /// Byte offsets of a struct's fields.
    pub fn field_offsets(&mut self, world: &mut World, fields: &[ObjId]) -> Option<Vec<u64>> {
        let mut layout = StructLayout::new();
        let mut offsets = Vec::with_capacity(fields.len());
        for &field in fields {
            let ty = world.obj_type(field);
            offsets.push(layout.push(self.of(world, ty)?.layout)?);
        }
        Some(offsets)
    }

    /// Kinds of the slots that a value takes in a frame.
    pub fn slot_kinds(&mut self, world: &mut World, ty: TypeId) -> Option<Vec<SlotKind>> {
        let shape = self.of(world, ty)?;
        if let Some(leaves) = &shape.leaves {
            return Some(leaves.iter().map(|leaf| leaf.slot_kind()).collect());
        }
        let mut kinds = vec![SlotKind::I64; usize::try_from(shape.slots()).ok()?];
        self.mark_pointers(world, ty, 0, &mut |offset| {
            if let Some(kind) = kinds.get_mut((offset / 8) as usize) {
                *kind = SlotKind::Ptr;
            }
        });
        Some(kinds)
    }

    /// Calls `mark` with the byte offset of each word that may hold a pointer.
    pub fn mark_pointers(
        &mut self,
        world: &mut World,
        ty: TypeId,
        base: u64,
        mark: &mut dyn FnMut(u64),
    ) {
        let Some(shape) = self.of(world, ty).filter(|shape| shape.has_pointers) else { return };
        if let Some(leaves) = &shape.leaves {
            let pointers = leaves.iter().filter(|leaf| leaf.slot_kind() == SlotKind::Ptr);
            pointers.for_each(|leaf| mark(base + leaf.offset));
            return;
        }
        let under = world.under(ty);
        match world.ty(under).clone() {
            Type::Array { len, elem } => {
                let Some(step) = self.of(world, elem).map(|elem| elem.layout.size) else { return };
                for at in 0..u64::try_from(len).unwrap_or(0) {
                    self.mark_pointers(world, elem, base + at * step, mark);
                }
            }
            Type::Struct(parts) => {
                let Some(offsets) = self.field_offsets(world, &parts.fields) else { return };
                for (&field, offset) in parts.fields.iter().zip(offsets) {
                    let ty = world.obj_type(field);
                    self.mark_pointers(world, ty, base + offset, mark);
                }
            }
            _ => {}
        }
    }

    fn find(&mut self, world: &mut World, under: TypeId) -> Option<Shape> {
        match world.ty(under).clone() {
            Type::Array { len, elem } => self.array(world, elem, u64::try_from(len).ok()?),
            Type::Struct(parts) => self.structure(world, &parts.fields),
            other => simple(kind_of(&other)?),
        }
    }

    fn array(&mut self, world: &mut World, elem: TypeId, len: u64) -> Option<Shape> {
        let elem = self.of(world, elem)?;
        let leaves = match len {
            0 => Some(Vec::new()),
            1 => elem.leaves.clone(),
            _ => None,
        };
        Some(Shape {
            kind: Kind::Array,
            layout: array(elem.layout, len)?,
            leaves: leaves.filter(|leaves| leaves.len() <= REGISTER_SLOTS_MAX),
            has_pointers: len > 0 && elem.has_pointers,
        })
    }

    fn structure(&mut self, world: &mut World, fields: &[ObjId]) -> Option<Shape> {
        let mut layout = StructLayout::new();
        let mut leaves = Some(Vec::new());
        let mut has_pointers = false;
        for &field in fields {
            let ty = world.obj_type(field);
            let shape = self.of(world, ty)?;
            let offset = layout.push(shape.layout)?;
            has_pointers |= shape.has_pointers;
            leaves = append_leaves(leaves, &shape, offset);
        }
        Some(Shape { kind: Kind::Struct, layout: layout.finish()?, leaves, has_pointers })
    }
}

fn append_leaves(leaves: Option<Vec<Leaf>>, field: &Shape, base: u64) -> Option<Vec<Leaf>> {
    let (mut leaves, added) = (leaves?, field.leaves.as_ref()?);
    leaves.extend(added.iter().map(|leaf| Leaf { offset: base + leaf.offset, ..*leaf }));
    (leaves.len() <= REGISTER_SLOTS_MAX).then_some(leaves)
}

/// The kind of a type node that is its own underlying type.
pub fn kind_of(ty: &Type) -> Option<Kind> {
    Some(match ty {
        Type::Basic(basic) => return basic_kind(*basic),
        Type::Array { .. } => Kind::Array,
        Type::Slice(_) => Kind::Slice,
        Type::Struct(_) => Kind::Struct,
        Type::Pointer(_) => Kind::Pointer,
        Type::Signature(_) => Kind::Func,
        Type::Interface(_) => Kind::Interface,
        Type::Map { .. } => Kind::Map,
        Type::Chan { .. } => Kind::Chan,
        _ => return None,
    })
}

/// The kind of a typed basic type; an untyped bool counts as `bool`.
fn basic_kind(basic: Basic) -> Option<Kind> {
    match basic {
        Basic::String => Some(Kind::String),
        Basic::UnsafePointer => Some(Kind::UnsafePointer),
        Basic::UntypedBool => Some(Kind::Bool),
        Basic::Invalid => None,
        _ if basic.is_untyped() => None,
        // Bool to Complex128 are numbered alike in both lists.
        _ => Kind::from_u8(basic as u8),
    }
}

fn simple(kind: Kind) -> Option<Shape> {
    let info = kind.info();
    let kinds: &[Kind] = match info.slots {
        SlotClass::Int | SlotClass::F64 | SlotClass::F32 | SlotClass::Ptr => &[kind],
        SlotClass::Complex if kind == Kind::Complex64 => &[Kind::Float32, Kind::Float32],
        SlotClass::Complex => &[Kind::Float64, Kind::Float64],
        SlotClass::Str => &[Kind::UnsafePointer, Kind::Int],
        SlotClass::Slice => &[Kind::UnsafePointer, Kind::Int, Kind::Int],
        SlotClass::Iface => &[Kind::Uintptr, Kind::UnsafePointer],
        SlotClass::Parts => return None,
    };
    let step = info.size / kinds.len() as u64;
    let leaves: Vec<Leaf> =
        (0..).zip(kinds).map(|(at, &kind)| Leaf { kind, offset: at * step }).collect();
    let has_pointers = leaves.iter().any(|leaf| leaf.slot_kind() == SlotKind::Ptr);
    let layout = Layout { size: info.size, align: u64::from(info.align) };
    Some(Shape { kind, layout, leaves: Some(leaves), has_pointers })
}

#[cfg(test)]
mod tests {
    use super::*;
    use go3s_diag::Pos;
    use go3s_syntax::sym;
    use go3s_types::model::{ObjKind, Struct};

    fn structure(world: &mut World, fields: &[TypeId]) -> TypeId {
        let mut field =
            |&ty: &TypeId| world.new_obj(ObjKind::Field, sym::EMPTY, None, Pos::NONE, Some(ty));
        let fields = fields.iter().map(&mut field).collect();
        world.add_type(Type::Struct(Rc::new(Struct { fields, tags: Vec::new() })))
    }

    #[test]
    fn four_slots_are_register_class_and_five_are_not() {
        let (mut world, mut classes) = (World::default(), Classes::default());
        let four = structure(&mut world, &[TypeId::STRING, TypeId::UINT8, TypeId::INT32]);
        let shape = classes.of(&mut world, four).unwrap();
        let offsets: Vec<u64> =
            shape.leaves.as_ref().unwrap().iter().map(|leaf| leaf.offset).collect();
        assert_eq!(offsets, [0, 8, 16, 20]);
        let five = structure(&mut world, &[four, TypeId::BOOL]);
        let shape = classes.of(&mut world, five).unwrap();
        assert!(shape.is_memory());
        assert_eq!((shape.layout.size, shape.slots()), (32, 4));
        let kinds = classes.slot_kinds(&mut world, five).unwrap();
        assert_eq!(kinds, [SlotKind::Ptr, SlotKind::I64, SlotKind::I64, SlotKind::I64]);
    }

    #[test]
    fn arrays_up_to_one_element_follow_their_element() {
        let (mut world, mut classes) = (World::default(), Classes::default());
        let one = world.add_type(Type::Array { len: 1, elem: TypeId::STRING });
        let two = world.add_type(Type::Array { len: 2, elem: TypeId::ERROR });
        assert_eq!(classes.of(&mut world, one).unwrap().slots(), 2);
        let shape = classes.of(&mut world, two).unwrap();
        assert!(shape.is_memory() && shape.has_pointers);
        let mut pointers = Vec::new();
        classes.mark_pointers(&mut world, two, 0, &mut |offset| pointers.push(offset));
        assert_eq!(pointers, [8, 24]);
    }
}
