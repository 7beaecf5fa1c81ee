// Package simpletorch runs PyTorch's operators from Go: tensors, gradients, TorchScript modules.
//
// Methods return a value and an error, as everywhere in Go. A computation of many steps is written in a scope, which
// takes care of both the errors and the intermediate results:
//
//	err := simpletorch.Scoped(func(s *simpletorch.Scope) error {
//		hidden := s.Tensor(images.Matmul(w1))
//		hidden = s.Tensor(hidden.Add(b1))
//		hidden = s.Tensor(hidden.Relu())
//		mean := s.Tensor(hidden.Mean())
//		fmt.Println(simpletorch.Must(mean.Item()))
//		return nil
//	})
//
// An object is freed by Close, by the scope that it was put into, or by the garbage collector, which doesn't know how much
// memory a tensor takes: use the first two for all that is large or made in a loop.
//
// All functions may be called from all goroutines. What the C library keeps for each thread (whether gradients are recorded,
// inference mode, autocasting) is set by WithoutGradients and its like, which keep the goroutine on its thread meanwhile.
//
// The file generated.go has the operators; `sffi generate` writes it from torch.sffi.
package simpletorch
