package simpletorch_test

import (
	"errors"
	"fmt"
	"math"
	"os"
	"reflect"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	torch "simpletorch"
)

// check ends the test where there is an error.
func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// in runs f in a scope, and fails if an object outlives it.
func in(t *testing.T, f func(s *torch.Scope) error) {
	t.Helper()
	before := torch.LiveHandles()
	check(t, torch.Scoped(f))
	if left := torch.LiveHandles() - before; left != 0 {
		t.Errorf("%d objects are left", left)
	}
}

func equal(t *testing.T, got, want any) {
	t.Helper()
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestUseAfterCloseIsAnError(t *testing.T) {
	in(t, func(s *torch.Scope) error {
		a := s.Tensor(torch.Ones([]int64{2}, nil))
		b := torch.Must(torch.Ones([]int64{2}, nil))
		check(t, b.Close())
		check(t, b.Close())
		_, err := a.Add(b)
		if !errors.Is(err, torch.ErrBadHandle) || !strings.Contains(err.Error(), "b") {
			t.Errorf("got %v", err)
		}
		_, err = b.Sum()
		if !errors.Is(err, torch.ErrBadHandle) {
			t.Errorf("got %v", err)
		}
		sum := s.Tensor(a.Sum())
		equal(t, torch.Must(sum.Item()), 2.0)
		return nil
	})
}

func TestNilIsNone(t *testing.T) {
	in(t, func(s *torch.Scope) error {
		var missing *torch.Tensor
		check(t, missing.Close())
		_, err := missing.Add(missing)
		if !errors.Is(err, torch.ErrBadHandle) {
			t.Errorf("got %v", err)
		}
		a := s.Tensor(torch.Ones([]int64{2, 3}, nil))
		if grad := torch.Must(a.Grad()); grad != nil {
			t.Errorf("got %v", grad)
		}
		equal(t, torch.Must(s.Tensor(a.Linear(a, nil)).Shape()), []int64{2, 2})
		return nil
	})
}

func TestErrorsHaveCodeAndMessage(t *testing.T) {
	in(t, func(s *torch.Scope) error {
		a := s.Tensor(torch.Ones([]int64{2, 3}, nil))
		_, err := a.Matmul(a)
		var failure *torch.Error
		if !errors.As(err, &failure) {
			t.Fatalf("got %v", err)
		}
		equal(t, failure.Code, torch.ErrShape)
		equal(t, errors.Is(err, torch.ErrDtype), false)
		equal(t, strings.HasPrefix(err.Error(), "shape: mat1 and mat2"), true)
		equal(t, fmt.Sprint(torch.Code(99)), "code 99")
		_, err = torch.FromSlice([]int8{1, 2, 3}, 2)
		if !errors.Is(err, torch.ErrShape) {
			t.Errorf("got %v", err)
		}
		return nil
	})
}

// An error belongs to a thread of the library, and goroutines change theirs: each must see its own all the same.
func TestGoroutinesFailDifferently(t *testing.T) {
	times := 500
	if os.Getenv("SOAK") == "1" {
		times = 20000
	}
	in(t, func(s *torch.Scope) error {
		var group sync.WaitGroup
		for g := int64(2); g < 10; g++ {
			a := s.Tensor(torch.Ones([]int64{g, g + 1}, nil))
			want := fmt.Sprintf("(%dx%d and %dx%d)", g, g+1, g, g+1)
			group.Add(1)
			go func() {
				defer group.Done()
				for i := 0; i < times; i++ {
					if _, err := a.Matmul(a); err == nil || !strings.Contains(err.Error(), want) {
						t.Errorf("got %v, want %s", err, want)
						return
					}
					sum, err := a.Sum()
					if err != nil {
						t.Errorf("got %v", err)
						return
					}
					sum.Close()
					runtime.Gosched()
				}
			}()
		}
		group.Wait()
		return nil
	})
}

func TestObjectsThatNobodyClosesAreFreed(t *testing.T) {
	before := torch.LiveHandles()
	dropped := make(chan error)
	go func() { // on a stack of its own, where nothing of them stays
		for i := 0; i < 1000; i++ {
			if _, err := torch.Zeros([]int64{8}, nil); err != nil {
				dropped <- err
				return
			}
		}
		dropped <- nil
	}()
	check(t, <-dropped)
	for deadline := time.Now().Add(30 * time.Second); torch.LiveHandles() != before; {
		if time.Now().After(deadline) {
			t.Fatalf("%d objects are left", torch.LiveHandles()-before)
		}
		runtime.GC()
		time.Sleep(time.Millisecond)
	}
}

func TestScopeClosesWhatItHolds(t *testing.T) {
	var kept *torch.Tensor
	in(t, func(s *torch.Scope) error {
		check(t, torch.Scoped(func(inner *torch.Scope) error {
			a := inner.Tensor(torch.Ones([]int64{2}, nil))
			kept = inner.Tensor(a.Neg())
			inner.Keep(kept)
			return nil
		}))
		values := torch.Must(torch.ToSlice[float32](s.Tensor(kept, nil)))
		equal(t, values, []float32{-1, -1})
		return nil
	})
}

func TestScopeEndsAtTheFirstError(t *testing.T) {
	in(t, func(*torch.Scope) error {
		reached := false
		err := torch.Scoped(func(s *torch.Scope) error {
			a := s.Tensor(torch.Ones([]int64{2, 3}, nil))
			s.Tensor(a.Matmul(a))
			reached = true
			return nil
		})
		equal(t, errors.Is(err, torch.ErrShape), true)
		equal(t, reached, false)
		own := errors.New("own")
		equal(t, torch.Scoped(func(*torch.Scope) error { return own }), own)
		return nil
	})
}

func TestScopeLetsPanicsThrough(t *testing.T) {
	in(t, func(*torch.Scope) error {
		defer func() { equal(t, recover(), "mine") }()
		check(t, torch.Scoped(func(s *torch.Scope) error {
			s.Tensor(torch.Ones([]int64{2}, nil))
			panic("mine")
		}))
		return nil
	})
}

func TestOptions(t *testing.T) {
	in(t, func(s *torch.Scope) error {
		a := s.Tensor(torch.FromSlice([]float64{1, 2, 3, 4}, 2, 2))
		scaled := s.Tensor(a.AddScaled(a, &torch.AddScaledOptions{Alpha: torch.Float(0.5)}))
		equal(t, torch.Must(torch.ToSlice[float64](scaled)), []float64{1.5, 3, 4.5, 6})
		equal(t, torch.Must(torch.ToSlice[float64](s.Tensor(a.AddScaled(a, nil)))), []float64{2, 4, 6, 8})
		sums := s.Tensor(a.SumDim([]int64{1}, &torch.SumDimOptions{Keepdim: true, Dtype: torch.Some(torch.DtypeI64)}))
		equal(t, torch.Must(sums.Shape()), []int64{2, 1})
		equal(t, torch.Must(torch.ToSlice[int64](sums)), []int64{3, 7})
		values, indices := s.Tensor2(a.Sort(&torch.SortOptions{Dim: torch.Some[int64](0), Descending: true}))
		equal(t, torch.Must(torch.ToSlice[float64](values)), []float64{3, 4, 1, 2})
		equal(t, torch.Must(torch.ToSlice[int64](indices)), []int64{1, 1, 0, 0})
		floored := s.Tensor(a.DivScalarMode(torch.Int(2), torch.Some("floor")))
		equal(t, torch.Must(torch.ToSlice[float64](floored)), []float64{0, 1, 1, 2})
		exact := s.Tensor(a.DivScalarMode(torch.Int(2), torch.Optional[string]{}))
		equal(t, torch.Must(torch.ToSlice[float64](exact)), []float64{0.5, 1, 1.5, 2})
		clamped := s.Tensor(a.Clamp(&torch.ClampOptions{High: torch.Int(2)}))
		equal(t, torch.Must(torch.ToSlice[float64](clamped)), []float64{1, 2, 2, 2})
		return nil
	})
}

func TestSlicesOfAllElements(t *testing.T) {
	in(t, func(s *torch.Scope) error {
		there[uint8](t, s, 0, 255)
		there[int8](t, s, -128, 127)
		there[int16](t, s, -32768, 32767)
		there[int32](t, s, math.MinInt32, math.MaxInt32)
		there[int64](t, s, math.MinInt64, math.MaxInt64)
		there(t, s, float32(0.1), math.MaxFloat32)
		there(t, s, 0.1, math.MaxFloat64)
		there(t, s, true, false)
		there[float32](t, s)
		_, err := torch.ToSlice[float64](s.Tensor(torch.FromSlice([]float32{1}, 1)))
		equal(t, errors.Is(err, torch.ErrDtype), true)
		number := s.Tensor(torch.FromSlice([]float64{2.5}))
		equal(t, torch.Must(number.Item()), 2.5)
		equal(t, len(torch.Must(number.Shape())), 0)
		return nil
	})
}

// there compares numbers with what becomes of them as a tensor, of which every second column is taken.
func there[T torch.Element](t *testing.T, s *torch.Scope, numbers ...T) {
	t.Helper()
	a := s.Tensor(torch.FromSlice(append([]T{}, numbers...), int64(len(numbers))))
	equal(t, append([]T{}, torch.Must(torch.ToSlice[T](a))...), append([]T{}, numbers...))
}

func TestLists(t *testing.T) {
	in(t, func(s *torch.Scope) error {
		a := s.Tensor(torch.Arange(torch.Int(0), torch.Int(200), nil))
		equal(t, len(torch.Must(a.CopyOutInts())), 200)
		parts := s.Tensors(a.Split(2, nil))
		equal(t, len(parts), 100)
		joined := s.Tensor(torch.Cat(parts, nil))
		equal(t, torch.Must(joined.Equal(a)), true)
		_, err := torch.Cat(nil, nil)
		equal(t, err != nil, true)
		equal(t, len(torch.Must(s.Tensor(torch.Zeros(nil, nil)).Shape())), 0)
		equal(t, torch.Must(torch.OperatorSchema("aten::hypot"))[:11], "aten::hypot")
		return nil
	})
}

func TestWithoutGradientsPutsTheModeBack(t *testing.T) {
	in(t, func(s *torch.Scope) error {
		a := s.Tensor(torch.Ones([]int64{2}, nil))
		check(t, a.SetRequiresGrad(true))
		check(t, torch.WithoutGradients(func() error {
			equal(t, torch.Must(s.Tensor(a.Mul(a)).RequiresGrad()), false)
			return torch.WithGradients(func() error {
				equal(t, torch.Must(s.Tensor(a.Mul(a)).RequiresGrad()), true)
				return nil
			})
		}))
		equal(t, torch.Must(s.Tensor(a.Mul(a)).RequiresGrad()), true)
		err := torch.Scoped(func(inner *torch.Scope) error {
			return torch.WithoutGradients(func() error {
				inner.Tensor(a.Reshape([]int64{3}))
				return nil
			})
		})
		equal(t, errors.Is(err, torch.ErrShape), true)
		equal(t, torch.Must(torch.GradEnabled()), true)
		check(t, torch.WithInferenceMode(func() error {
			equal(t, torch.Must(s.Tensor(a.Neg()).IsInference()), true)
			return nil
		}))
		return nil
	})
}

func TestOperatorsByName(t *testing.T) {
	in(t, func(s *torch.Scope) error {
		a := s.Tensor(torch.FromSlice([]float32{3, 8}, 2))
		b := s.Tensor(torch.FromSlice([]float32{4, 15}, 2))
		results := torch.Must(torch.CallOperator("aten::hypot", a, b))
		longest := s.Tensor(results[0].(*torch.Tensor), nil)
		equal(t, torch.Must(torch.ToSlice[float32](longest)), []float32{5, 17})
		results = torch.Must(torch.CallOperator("aten::stack", []*torch.Tensor{a, b}, 1))
		equal(t, torch.Must(s.Tensor(results[0].(*torch.Tensor), nil).Shape()), []int64{2, 2})
		_, err := torch.CallOperator("aten::hypot", a, struct{}{})
		equal(t, errors.Is(err, torch.ErrInvalidArgument), true)
		_, err = torch.LoadModule("nothing.pt", true)
		equal(t, errors.Is(err, torch.ErrIO), true)
		return nil
	})
}

func TestTheLibrary(t *testing.T) {
	check(t, torch.Available())
	equal(t, torch.ABIVersion(), int64(1))
	equal(t, torch.HasFeature("stub"), false)
	if torch.Version() == "" {
		t.Error("there is no version")
	}
}
