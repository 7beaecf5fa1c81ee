package main

import (
	"encoding/binary"
	"fmt"
	"math"
	"os"

	torch "simpletorch"
)

const (
	sampleRate = 16000
	chunk      = 512
	shown      = 6
)

// showSpeech shows how probable it is that somebody speaks, chunk by chunk. Less than a chunk at the end isn't heard.
func showSpeech(s *torch.Scope, networkPath, soundPath string) error {
	samples, err := readWav(soundPath)
	if err != nil {
		return err
	}
	network := s.Module(torch.LoadModule(networkPath, true))
	if _, err := network.Run("reset_states"); err != nil {
		return err
	}
	fmt.Print("speech:")
	sum, chunks, above := 0.0, 0, 0
	for ; len(samples) >= chunk; samples = samples[chunk:] {
		p, err := probability(network, samples[:chunk])
		if err != nil {
			return err
		}
		if chunks < shown {
			fmt.Printf(" %.6f", p)
		}
		if p > 0.5 {
			above++
		}
		sum += p
		chunks++
	}
	fmt.Printf(" | mean %.6f, %d of %d above 0.5\n", sum/float64(chunks), above, chunks)
	return nil
}

func probability(network *torch.Module, samples []float32) (p float64, err error) {
	err = torch.WithoutGradients(func() error {
		return torch.Scoped(func(s *torch.Scope) error {
			heard := s.Tensor(torch.FromSlice(samples, 1, chunk))
			p = torch.Must(s.Tensor(network.Forward(heard, sampleRate)).Item())
			return nil
		})
	})
	return p, err
}

// readWav reads a sound file of 32-bit floating-point samples (format 3) on one channel.
func readWav(path string) ([]float32, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	if len(data) < 12 || string(data[:4]) != "RIFF" || string(data[8:12]) != "WAVE" {
		return nil, fmt.Errorf("%s: this is no WAV file", path)
	}
	fits := false
	for rest := data[12:]; len(rest) >= 8; {
		name, size := string(rest[:4]), uint64(binary.LittleEndian.Uint32(rest[4:8]))
		rest = rest[8:]
		if size > uint64(len(rest)) {
			break
		}
		body := rest[:size]
		switch {
		case name == "fmt " && size >= 16:
			format, channels := binary.LittleEndian.Uint16(body), binary.LittleEndian.Uint16(body[2:])
			fits = format == 3 && channels == 1 && binary.LittleEndian.Uint16(body[14:]) == 32
		case name == "data" && fits:
			samples := make([]float32, size/4)
			for i := range samples {
				samples[i] = math.Float32frombits(binary.LittleEndian.Uint32(body[4*i:]))
			}
			return samples, nil
		}
		padded := size + size%2
		if padded > uint64(len(rest)) {
			break
		}
		rest = rest[padded:]
	}
	return nil, fmt.Errorf("%s: there are no 32-bit floating-point samples on one channel in it", path)
}
