// Command demo shows what the package does: demo EXAMPLES_DATA_FOLDER, where the folder is examples/data of the project.
//
// The programs of this name in all languages print the same, byte for byte.
package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	torch "simpletorch"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintf(os.Stderr, "usage: %s EXAMPLES_DATA_FOLDER\n", os.Args[0])
		os.Exit(2)
	}
	if err := show(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func show(folder string) error {
	if err := torch.Available(); err != nil {
		return err
	}
	steps := []func(s *torch.Scope) error{
		showBackend,
		showOperators,
		showGradients,
		func(s *torch.Scope) error { return showTraining(s, filepath.Join(folder, "digits.csv")) },
		func(s *torch.Scope) error {
			network := filepath.Join(folder, "silero", "silero_vad.jit")
			return showSpeech(s, network, filepath.Join(folder, "speech", "quick_brown_fox.wav"))
		},
		showError,
	}
	for _, step := range steps {
		if err := torch.Scoped(step); err != nil {
			return err
		}
	}
	fmt.Printf("live handles: %d\n", torch.LiveHandles())
	return nil
}

func showBackend(*torch.Scope) error {
	cuda := "no"
	if torch.Must(torch.CudaAvailable()) {
		cuda = "yes"
	}
	fmt.Printf("backend: PyTorch %s, ABI %d, CUDA %s\n", torch.Version(), torch.ABIVersion(), cuda)
	return nil
}

func showOperators(s *torch.Scope) error {
	a := s.Tensor(torch.FromSlice([]float32{1, 2, 3, 4, 5, 6}, 2, 3))
	product := s.Tensor(a.Matmul(s.Tensor(a.T())))
	p := torch.Must(torch.ToSlice[float32](product))
	sum := torch.Must(s.Tensor(a.Sum()).Item())
	mean := torch.Must(s.Tensor(a.Mean()).Item())
	fmt.Printf("operators: %g %g %g %g | sum %g mean %g\n", p[0], p[1], p[2], p[3], sum, mean)
	return nil
}

func showGradients(s *torch.Scope) error {
	x := s.Tensor(torch.FromSlice([]float32{1, 2, 3}, 3))
	s.Check(x.SetRequiresGrad(true))
	cube := s.Tensor(x.Mul(x))
	cube = s.Tensor(cube.Mul(x))
	s.Check(s.Tensor(cube.Sum()).Backward())
	g := torch.Must(torch.ToSlice[float32](s.Tensor(x.Grad())))
	fmt.Printf("gradients: %g %g %g\n", g[0], g[1], g[2])
	return nil
}

func showError(s *torch.Scope) error {
	a := s.Tensor(torch.Ones([]int64{2, 3}, nil))
	_, err := a.Matmul(a)
	var failure *torch.Error
	if errors.As(err, &failure) {
		line, _, _ := strings.Cut(failure.Message, "\n")
		fmt.Printf("error: %s: %s\n", failure.Code, line)
	}
	return nil
}
