// Command operations times operations through the Go client.
//
// It reads lines `OPERATION SIZE COUNT` and answers each with the seconds that COUNT operations took on square f32
// matrices of SIZE rows. Closing every result is part of the time.
package main

import (
	"fmt"
	"os"
	"time"

	torch "simpletorch"
)

func main() {
	if err := answer(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func answer() error {
	if err := torch.SetNumThreads(1); err != nil {
		return err
	}
	for {
		var operation string
		var size, count int64
		if n, _ := fmt.Scan(&operation, &size, &count); n < 3 {
			return nil
		}
		if operation != "add" {
			return fmt.Errorf("no operation %s", operation)
		}
		seconds, err := timed(size, count)
		if err != nil {
			return err
		}
		fmt.Printf("%.9e\n", seconds)
	}
}

// timed is how long so many additions of matrices of so many rows take.
func timed(size, count int64) (seconds float64, err error) {
	err = torch.Scoped(func(s *torch.Scope) error {
		a := s.Tensor(torch.Randn([]int64{size, size}, nil))
		b := s.Tensor(torch.Randn([]int64{size, size}, nil))
		start := time.Now()
		for i := int64(0); i < count; i++ {
			c, err := a.Add(b)
			if err != nil {
				return err
			}
			c.Close()
		}
		seconds = time.Since(start).Seconds()
		return nil
	})
	return seconds, err
}
