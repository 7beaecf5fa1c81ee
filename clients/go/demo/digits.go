package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
	"strings"

	torch "simpletorch"
)

const (
	pixels       = 64
	hidden       = 32
	classes      = 10
	trainingRows = 1500
	batch        = 50
	epochs       = 5
	rate         = 0.5
)

// A network with one hidden layer.
type network struct {
	w1, b1, w2, b2 *torch.Tensor
}

func newNetwork(s *torch.Scope) *network {
	normal := func(rows, columns int64, spread float64) *torch.Tensor {
		numbers := s.Tensor(torch.Randn([]int64{rows, columns}, nil))
		return s.Tensor(numbers.MulScalar(torch.Float(spread)))
	}
	zeros := func(length int64) *torch.Tensor {
		return s.Tensor(torch.Zeros([]int64{length}, nil))
	}
	n := &network{}
	n.w1, n.b1 = normal(pixels, hidden, 0.125), zeros(hidden)
	n.w2, n.b2 = normal(hidden, classes, 0.25), zeros(classes)
	for _, p := range n.parameters() {
		s.Check(p.SetRequiresGrad(true))
	}
	return n
}

func (n *network) parameters() []*torch.Tensor {
	return []*torch.Tensor{n.w1, n.b1, n.w2, n.b2}
}

func (n *network) forward(s *torch.Scope, images *torch.Tensor) *torch.Tensor {
	h := s.Tensor(images.Matmul(n.w1))
	h = s.Tensor(h.Add(n.b1))
	h = s.Tensor(h.Relu())
	h = s.Tensor(h.Matmul(n.w2))
	return s.Tensor(h.Add(n.b2))
}

// step is one of gradient descent; the gradients are forgotten.
func (n *network) step(s *torch.Scope) {
	s.Check(torch.WithoutGradients(func() error {
		for _, p := range n.parameters() {
			s.Check(p.AddInPlace(s.Tensor(p.Grad()), &torch.AddInPlaceOptions{Alpha: torch.Float(-rate)}))
			s.Check(p.SetGrad(nil))
		}
		return nil
	}))
}

// train is the loss of one batch, which the network learns.
func (n *network) train(images, labels *torch.Tensor, start int64) (loss float64, err error) {
	err = torch.Scoped(func(s *torch.Scope) error {
		x := s.Tensor(images.Narrow(0, start, batch))
		y := s.Tensor(labels.Narrow(0, start, batch))
		entropy := s.Tensor(n.forward(s, x).CrossEntropyLoss(y, nil))
		s.Check(entropy.Backward())
		n.step(s)
		loss = torch.Must(entropy.Item())
		return nil
	})
	return loss, err
}

// accuracy is the share of rows from start on whose digit the network finds.
func (n *network) accuracy(s *torch.Scope, images, labels *torch.Tensor, start, rows int64) (share float64, err error) {
	err = torch.WithoutGradients(func() error {
		x := s.Tensor(images.Narrow(0, start, rows))
		y := s.Tensor(labels.Narrow(0, start, rows))
		guessed := s.Tensor(n.forward(s, x).Argmax(&torch.ArgmaxOptions{Dim: torch.Some[int64](1)}))
		right := s.Tensor(s.Tensor(guessed.Eq(y)).Sum())
		share = torch.Must(right.Item()) / float64(rows)
		return nil
	})
	return share, err
}

func showTraining(s *torch.Scope, path string) error {
	numbers, digits, err := readDigits(path)
	if err != nil {
		return err
	}
	rows := int64(len(digits))
	images := s.Tensor(torch.FromSlice(numbers, rows, pixels))
	labels := s.Tensor(torch.FromSlice(digits, rows))
	s.Check(torch.ManualSeed(1))
	n := newNetwork(s)
	for epoch := 1; epoch <= epochs; epoch++ {
		sum := 0.0
		for start := int64(0); start < trainingRows; start += batch {
			sum += torch.Must(n.train(images, labels, start))
		}
		fmt.Printf("epoch %d: loss %.6f\n", epoch, sum/(trainingRows/batch))
	}
	fmt.Printf("accuracy: %.6f\n", torch.Must(n.accuracy(s, images, labels, trainingRows, rows-trainingRows)))
	return nil
}

// readDigits reads lines of 64 pixels from 0 to 16, which become 0 to 1, and a digit.
func readDigits(path string) (numbers []float32, digits []int64, err error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, nil, err
	}
	defer file.Close()
	lines := bufio.NewScanner(file)
	for row := 1; lines.Scan(); row++ {
		fields := strings.Split(lines.Text(), ",")
		if len(fields) != pixels+1 {
			return nil, nil, fmt.Errorf("%s:%d: expected 64 pixels and a digit, separated by commas", path, row)
		}
		for i, field := range fields {
			number, err := strconv.ParseInt(field, 10, 64)
			if err != nil {
				return nil, nil, fmt.Errorf("%s:%d: %w", path, row, err)
			}
			if i < pixels {
				numbers = append(numbers, float32(number)/16)
			} else {
				digits = append(digits, number)
			}
		}
	}
	return numbers, digits, lines.Err()
}
