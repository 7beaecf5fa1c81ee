/// An object that belongs to another one: it can't outlive that, stays on its thread and frees nothing.
pub struct Lent<'a, T> {
    object: std::mem::ManuallyDrop<T>,
    lender: std::marker::PhantomData<&'a std::cell::Cell<()>>,
}

impl<T: support::Object> Lent<'_, T> {
    fn of(handle: i64) -> Result<Self> {
        support::owned(handle).map(Self::from)
    }

    #[allow(dead_code)]
    fn or_none(handle: i64) -> Result<Option<Self>> {
        support::owned_or_none(handle).map(|object| object.map(Self::from))
    }

    fn from(object: T) -> Self {
        Self {
            object: std::mem::ManuallyDrop::new(object),
            lender: std::marker::PhantomData,
        }
    }
}

impl<T> std::ops::Deref for Lent<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.object
    }
}

impl<T: std::fmt::Debug> std::fmt::Debug for Lent<'_, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Lent").field(&*self.object).finish()
    }
}
