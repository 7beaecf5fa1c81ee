package simpletorch

import "runtime"

// Backward adds the gradients of a tensor of one element to the leaves that it was computed from.
func (t *Tensor) Backward() error {
	return DoBackward([]*Tensor{t}, nil, nil, false, false)
}

// WithoutGradients calls f while no gradients are recorded, and returns its error. The goroutine stays on its thread
// meanwhile; goroutines that f starts record gradients as they otherwise would.
func WithoutGradients(f func() error) error {
	return withMode(GradEnabled, SetGradEnabled, false, f)
}

// WithGradients calls f while gradients are recorded, as in a part of what WithoutGradients calls.
func WithGradients(f func() error) error {
	return withMode(GradEnabled, SetGradEnabled, true, f)
}

// WithInferenceMode calls f in inference mode: its tensors never take part in gradients.
func WithInferenceMode(f func() error) error {
	return withMode(InferenceMode, SetInferenceMode, true, f)
}

// withMode sets what belongs to a thread, calls f, and sets it back, also when f panics.
func withMode(get func() (bool, error), set func(bool) error, value bool, f func() error) (err error) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	before, err := get()
	if err != nil {
		return err
	}
	if err := set(value); err != nil {
		return err
	}
	defer func() {
		if restoring := set(before); err == nil {
			err = restoring
		}
	}()
	return f()
}
