"""Gradients of the pure backend against PyTorch's own, and against finite differences."""
