"""Layers and losses with their arguments and inputs, for `test_layers`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

RENAMED = {"bias": "has_bias"}
"""PyTorch's arguments that are fields of another name, because the parameter has PyTorch's name."""


@dataclass(frozen=True)
class Case:
    """A layer with arguments, and the inputs it is called with, written so that they are Python and Simple alike."""

    layer: str
    arguments: tuple[Any, ...]
    inputs: tuple[str, ...]
    options: dict[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        parts = [*map(repr, self.arguments), *(f"{name}={value!r}" for name, value in self.options.items())]
        return f"{self.layer}({', '.join(parts)}) of {self.inputs[0]}"

    def in_simple(self) -> str:
        """The layer as Simple makes it."""
        named = (f"{RENAMED.get(name, name)}: {literal(value)}" for name, value in self.options.items())
        return f"{self.layer}({', '.join([*map(literal, self.arguments), *named])})"

    def called_in_simple(self) -> str:
        """A function that calls the layer with a list of inputs."""
        return f"\\m, i: m({', '.join(f'i[{place}]' for place in range(len(self.inputs)))})"


@dataclass(frozen=True)
class Made:
    """An argument that is a tensor, written as both languages write it."""

    source: str

    def __repr__(self) -> str:
        return self.source


def literal(value: Any) -> str:
    """A value of Python as Simple writes it."""
    if isinstance(value, tuple | list):
        return f"[{', '.join(map(literal, value))}]"
    if value is None:
        return "nil"
    if isinstance(value, bool):
        return str(value).lower()
    return f'"{value}"' if isinstance(value, str) else repr(value)


def case(layer: str, *arguments: Any, of: str | tuple[str, ...], **options: Any) -> Case:
    """A case; one input may stand alone."""
    return Case(layer, arguments, (of,) if isinstance(of, str) else of, options)


VECTORS = "waves([5, 4], 0.9)"
SIGNAL = "waves([2, 4, 9], 0.7)"
IMAGE = "waves([2, 4, 6, 7], 0.3)"
VOLUME = "waves([2, 4, 4, 5, 6], 0.2)"
ONE_IMAGE = "waves([4, 6, 7], 0.3)"

CONVOLUTIONS = [
    case("Linear", 4, 3, of=VECTORS),
    case("Linear", 4, 3, of=SIGNAL.replace("4, 9", "9, 4"), bias=False),
    case("Bilinear", 4, 3, 2, of=(VECTORS, "waves([5, 3], 0.4)")),
    case("Bilinear", 4, 3, 2, of=("waves([2, 5, 4], 0.3)", "waves([2, 5, 3], 0.4)"), bias=False),
    case("Conv1d", 4, 6, 3, of=SIGNAL),
    case("Conv1d", 4, 6, 4, of=SIGNAL, padding="same", dilation=2),
    case("Conv1d", 4, 6, 3, of=SIGNAL, stride=2, padding=3, groups=2, bias=False, padding_mode="circular"),
    case("Conv1d", 4, 2, 3, of="waves([4, 9], 0.7)", padding=2, padding_mode="reflect"),
    case("Conv2d", 4, 6, 3, of=IMAGE),
    case("Conv2d", 4, 6, (3, 2), 2, (1, 0), (1, 2), 2, of=IMAGE),
    case("Conv2d", 4, 6, 3, of=ONE_IMAGE, padding="valid", bias=False),
    case("Conv2d", 4, 2, (2, 3), of=IMAGE, padding="same"),
    case("Conv2d", 4, 2, 3, of=IMAGE, padding="same", padding_mode="reflect"),
    case("Conv2d", 4, 2, (2, 4), of=IMAGE, padding="same", padding_mode="replicate"),
    case("Conv2d", 4, 2, 3, of=IMAGE, padding=(1, 2), padding_mode="circular"),
    case("Conv2d", 4, 8, 3, of=IMAGE, groups=4),
    case("Conv3d", 4, 2, 2, of=VOLUME),
    case("Conv3d", 4, 4, (2, 3, 2), of=VOLUME, stride=(1, 2, 1), padding=1, groups=2),
    case("Conv3d", 4, 2, (2, 3, 3), of=VOLUME, padding="same", bias=False),
    case("Conv3d", 4, 2, 2, of=VOLUME, padding=1, padding_mode="replicate"),
    case("ConvTranspose1d", 4, 3, 3, of=SIGNAL),
    case("ConvTranspose1d", 4, 6, 3, 2, 1, 1, 2, of=SIGNAL, dilation=2),
    case("ConvTranspose2d", 4, 3, 2, of=IMAGE, stride=2, output_padding=1),
    case("ConvTranspose2d", 4, 6, (3, 2), of=ONE_IMAGE, stride=(2, 1), padding=1, groups=2, bias=False),
    case("ConvTranspose3d", 4, 2, 2, of=VOLUME, stride=2),
    case("ConvTranspose3d", 4, 4, 3, of=VOLUME, padding=1, groups=4, bias=False),
]

POOLING = [
    case("MaxPool1d", 2, of=SIGNAL),
    case("MaxPool1d", 3, of=SIGNAL, stride=2, padding=1, dilation=2, ceil_mode=True),
    case("MaxPool2d", 2, of=IMAGE),
    case("MaxPool2d", (3, 2), of=ONE_IMAGE, stride=(2, 1), padding=1),
    case("MaxPool3d", 2, of=VOLUME),
    case("MaxPool3d", (2, 3, 2), of=VOLUME, stride=1, ceil_mode=True),
    case("AvgPool1d", 2, of=SIGNAL),
    case("AvgPool1d", 3, of=SIGNAL, stride=2, padding=1, count_include_pad=False),
    case("AvgPool2d", 2, of=IMAGE),
    case("AvgPool2d", (3, 2), 2, 1, of=ONE_IMAGE, ceil_mode=True, divisor_override=5),
    case("AvgPool3d", 2, of=VOLUME),
    case("AvgPool3d", (2, 3, 2), of=VOLUME, stride=(1, 2, 1), padding=1, count_include_pad=False),
    case("AdaptiveAvgPool1d", 4, of=SIGNAL),
    case("AdaptiveAvgPool2d", (3, None), of=IMAGE),
    case("AdaptiveAvgPool2d", 1, of=ONE_IMAGE),
    case("AdaptiveAvgPool3d", (2, None, 3), of=VOLUME),
    case("AdaptiveMaxPool1d", 4, of=SIGNAL),
    case("AdaptiveMaxPool2d", (3, 2), of=IMAGE),
    case("AdaptiveMaxPool3d", 2, of=VOLUME),
    case("Upsample", of=SIGNAL, scale_factor=2),
    case("Upsample", of=SIGNAL, size=12, mode="linear"),
    case("Upsample", of=IMAGE, size=(8, 3)),
    case("Upsample", of=IMAGE, scale_factor=(1.5, 2.0), mode="bilinear", align_corners=True),
    case("Upsample", of=IMAGE, size=(8, 9), mode="bicubic"),
    case("Upsample", of=VOLUME, scale_factor=2.0, mode="trilinear"),
]

NORMALIZATION = [
    case("BatchNorm1d", 4, of=VECTORS),
    case("BatchNorm1d", 4, of=SIGNAL, momentum=None),
    case("BatchNorm2d", 4, 1e-3, 0.3, of=IMAGE),
    case("BatchNorm2d", 4, of=IMAGE, affine=False),
    case("BatchNorm2d", 4, of=IMAGE, track_running_stats=False),
    case("BatchNorm2d", 4, of=IMAGE, bias=False),
    case("BatchNorm3d", 4, of=VOLUME),
    case("InstanceNorm1d", 4, of=SIGNAL),
    case("InstanceNorm1d", 4, of="waves([4, 9], 0.7)", affine=True),
    case("InstanceNorm2d", 4, of=IMAGE, affine=True, track_running_stats=True),
    case("InstanceNorm2d", 4, of=ONE_IMAGE),
    case("InstanceNorm3d", 4, of=VOLUME, eps=1e-2, momentum=0.4, track_running_stats=True),
    case("LayerNorm", 4, of=VECTORS),
    case("LayerNorm", (4, 9), of=SIGNAL, eps=1e-2, bias=False),
    case("LayerNorm", (6, 7), of=IMAGE, elementwise_affine=False),
    case("GroupNorm", 2, 4, of=IMAGE),
    case("GroupNorm", 4, 4, of=VECTORS.replace("5, 4", "5, 4, 3"), affine=False),
    case("RMSNorm", 4, of=VECTORS),
    case("RMSNorm", (4, 9), of=SIGNAL, eps=1e-3),
    case("RMSNorm", 4, of=VECTORS, elementwise_affine=False),
    case("Dropout", of=VECTORS),
    case("Dropout", 0.2, of=IMAGE),
    case("Dropout1d", 0.3, of=SIGNAL),
    case("Dropout1d", 0.3, of="waves([4, 9], 0.7)"),
    case("Dropout2d", 0.3, of=IMAGE),
    case("Dropout3d", 0.3, of=VOLUME),
    case("Dropout3d", 0.3, of=IMAGE),
    case("AlphaDropout", 0.3, of=VECTORS),
]

TABLES = [
    case("Embedding", 6, 3, of="whole([2, 5], 6)"),
    case("Embedding", 6, 3, of="whole([2, 5], 6)", padding_idx=-2),
    case("Embedding", 6, 3, 0, of="whole([7], 6)", scale_grad_by_freq=True),
    case("EmbeddingBag", 6, 3, of="whole([3, 4], 6)"),
    case("EmbeddingBag", 6, 3, of=("whole([7], 6)", "whole([2], 6)"), mode="max"),
    case("EmbeddingBag", 6, 3, of=("whole([7], 6)", "whole([2], 6)"), mode="sum", padding_idx=1),
]

ACTIVATIONS = [
    *(
        case(name, of=VECTORS)
        for name in (
            *("ReLU", "ReLU6", "SELU", "SiLU", "Mish", "Sigmoid", "LogSigmoid", "Hardsigmoid", "Hardswish", "Tanh"),
            *("Tanhshrink", "Softsign", "LeakyReLU", "ELU", "CELU", "GELU", "Hardtanh", "Softplus", "Softshrink"),
            *("Hardshrink", "GLU", "PReLU", "Identity"),
        )
    ),
    case("LeakyReLU", 0.3, of=VECTORS),
    case("ELU", 0.3, of=VECTORS),
    case("CELU", 0.5, of=VECTORS),  # PyTorch rounds 1 / alpha to f32 in the gradient
    case("GELU", of=VECTORS, approximate="tanh"),
    case("Hardtanh", -0.3, 0.6, of=VECTORS),
    case("Softplus", of=VECTORS, beta=2.0, threshold=1.0),
    case("Softshrink", 0.2, of=VECTORS),
    case("Hardshrink", 0.2, of=VECTORS),
    case("Threshold", 0.1, 20, of=VECTORS),
    case("GLU", 0, of="waves([4, 3], 0.9)"),
    case("PReLU", 4, of=IMAGE, init=0.1),
    case("Softmax", 1, of=VECTORS),
    case("Softmin", -1, of=VECTORS),
    case("LogSoftmax", 0, of=VECTORS),
    case("Softmax2d", of=IMAGE),
    case("Flatten", of=IMAGE),
    case("Flatten", 0, 1, of=IMAGE),
    case("Unflatten", 1, (2, 2), of=IMAGE),
    case("PixelShuffle", 2, of=IMAGE),
    case("PixelUnshuffle", 2, of="waves([2, 6, 4], 0.3)"),
    case("Unfold", (2, 3), of=IMAGE, padding=1, stride=2),
    case("Fold", (4, 5), 2, of="waves([2, 8, 12], 0.3)"),
]

CLASSES = (VECTORS, "whole([5], 4)")
WEIGHT = Made("shares([4]) + 0.1")
NUMBERS = (VECTORS, "waves([5, 4], 2.3)")
SHARES = ("shares([5, 4])", "shares([5, 4]) * 0.7")
PAIRS = (VECTORS, "waves([5, 4], 2.3)", "signs([5])")
LOGITS = (VECTORS, "shares([5, 4])")

LOSSES = [
    case("MSELoss", of=NUMBERS),
    case("MSELoss", of=NUMBERS, reduction="sum"),
    case("L1Loss", of=NUMBERS, reduction="none"),
    case("SmoothL1Loss", of=NUMBERS, beta=0.4),
    case("HuberLoss", of=NUMBERS, reduction="sum", delta=0.4),
    case("CrossEntropyLoss", of=CLASSES),
    case("CrossEntropyLoss", of=CLASSES, weight=WEIGHT, ignore_index=2, label_smoothing=0.1),
    case("CrossEntropyLoss", of=("waves([2, 4, 3], 0.9)", "whole([2, 3], 4)"), reduction="none"),
    case("CrossEntropyLoss", of=(VECTORS, "shares([5, 4])"), reduction="sum"),
    case("NLLLoss", of=CLASSES),
    case("NLLLoss", of=CLASSES, weight=WEIGHT, ignore_index=1, reduction="sum"),
    case("MultiMarginLoss", of=CLASSES, p=2, margin=0.5, weight=WEIGHT),
    case("BCELoss", of=SHARES),
    case("BCELoss", of=SHARES, weight=WEIGHT, reduction="none"),
    case("BCEWithLogitsLoss", of=LOGITS),
    case("BCEWithLogitsLoss", of=LOGITS, weight=WEIGHT, pos_weight=Made("shares([4]) * 3"), reduction="sum"),
    case("KLDivLoss", of=LOGITS, reduction="batchmean"),
    case("KLDivLoss", of=NUMBERS, reduction="sum", log_target=True),
    case("PoissonNLLLoss", of=LOGITS),
    case(
        "PoissonNLLLoss", of=("shares([5, 4])", "whole([5, 4], 5) * 1.0"), log_input=False, full=True, reduction="sum"
    ),
    case("SoftMarginLoss", of=(VECTORS, "signs([5, 4])")),
    case("HingeEmbeddingLoss", of=(VECTORS, "signs([5, 4])"), margin=0.4, reduction="sum"),
    case("GaussianNLLLoss", of=(*NUMBERS, "shares([5, 4])")),
    case("GaussianNLLLoss", of=(*NUMBERS, "shares([5, 4])"), full=True, eps=0.4, reduction="none"),
    case("CosineEmbeddingLoss", of=PAIRS, margin=0.2),
    case("MarginRankingLoss", of=(*NUMBERS, "signs([5, 4])"), margin=0.2, reduction="sum"),
    case("TripletMarginLoss", of=(*NUMBERS, "waves([5, 4], 3.7)")),
    case("TripletMarginLoss", of=(*NUMBERS, "waves([5, 4], 3.7)"), margin=2.0, p=3.0, swap=True, reduction="none"),
]

CASES = [*CONVOLUTIONS, *POOLING, *NORMALIZATION, *TABLES, *ACTIVATIONS, *LOSSES]
