//! Function instances: what a `FuncId` stands for.
//!
//! Owns: the numbering of functions, by declaration and canonical type arguments.
//! Never: lowers a body.

use go3s_bytecode::program::{FuncId, TypeId as RowId};
use go3s_types::lookup::Path;
use go3s_types::model::ObjId;
use hashbrown::HashMap;

/// A function to be lowered on its first call.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Instance {
    /// A declared function or method, with the arguments for its own and its receiver's type
    /// parameters. Type rows are canonical, so equal rows are identical types.
    Declared { func: ObjId, targs: Box<[RowId]> },
    /// A method of a type's method set as interfaces call it: the receiver is one raw data word, and
    /// promotion follows `path`.
    Entry { recv: RowId, method: ObjId, path: Path },
}

/// The instances requested so far.
#[derive(Default)]
pub struct Instances {
    by_id: Vec<Instance>,
    ids: HashMap<Instance, FuncId>,
}

impl Instances {
    /// The id of an instance, the same for every request.
    pub fn request(&mut self, instance: Instance) -> FuncId {
        if let Some(&known) = self.ids.get(&instance) {
            return known;
        }
        let id = FuncId(self.by_id.len() as u32);
        self.by_id.push(instance.clone());
        self.ids.insert(instance, id);
        id
    }

    /// What an id stands for.
    pub fn get(&self, id: FuncId) -> &Instance {
        &self.by_id[id.0 as usize]
    }

    /// How many there are: ids count from 0.
    pub fn len(&self) -> usize {
        self.by_id.len()
    }

    /// Whether none was requested.
    pub fn is_empty(&self) -> bool {
        self.by_id.is_empty()
    }
}
