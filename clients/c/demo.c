/*
 * What the library does, from C: `demo EXAMPLES_DATA_FOLDER`, where the folder is examples/data of the project.
 *
 * The programs of this name in all languages print the same, byte for byte.
 */
#include "digits.h"
#include "rt_torch.h"
#include "scope.h"
#include "wav.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { TRAINING_ROWS = 1500, BATCH = 50, EPOCHS = 5, HIDDEN = 32, CLASSES = 10 };
enum { SAMPLE_RATE = 16000, CHUNK = 512, SHOWN = 6 };

/* Defaults of cross_entropy_loss; C has none of its own. */
enum { REDUCTION_MEAN = 1, IGNORE_INDEX = -100 };

/* The parameters of a network with one hidden layer. */
enum { W1, B1, W2, B2, PARAMETERS };

static int64_t float_tensor(const float *data, int64_t rows, int64_t columns) {
    const int64_t dims[] = {rows, columns};
    const int64_t bytes = rows * columns * (int64_t)sizeof *data;
    return rt_torch_tensor_from_bytes((const uint8_t *)data, bytes, dims, 2, RT_TORCH_DTYPE_F32);
}

static double item(int64_t t) {
    double value;
    if (!rt_torch_tensor_item(t, &value)) {
        must_succeed();
    }
    return value;
}

static void show_backend(void) {
    printf("backend: PyTorch %s, ABI %" PRId64 ", CUDA %s\n", rt_torch_version(), rt_torch_abi_version(),
           rt_torch_cuda_available() ? "yes" : "no");
}

static void show_operators(void) {
    const float numbers[] = {1, 2, 3, 4, 5, 6};
    float product[4];
    scope s = {0};
    const int64_t a = keep(&s, float_tensor(numbers, 2, 3));
    const int64_t p = keep(&s, rt_torch_tensor_matmul(a, keep(&s, rt_torch_tensor_t(a))));
    if (rt_torch_tensor_to_bytes(p, (uint8_t *)product, sizeof product) < 0) {
        must_succeed();
    }
    const double sum = item(keep(&s, rt_torch_tensor_sum(a)));
    const double mean = item(keep(&s, rt_torch_tensor_mean(a)));
    printf("operators: %g %g %g %g | sum %g mean %g\n", product[0], product[1], product[2], product[3], sum, mean);
    leave(&s);
}

/* Adds the gradients of a tensor of one element to what it was computed from. */
static void backward(int64_t t) {
    rt_torch_backward(&t, 1, NULL, 0, NULL, 0, 0, 0);
    must_succeed();
}

static void show_gradients(void) {
    const double numbers[] = {1, 2, 3};
    const int64_t dims[] = {3};
    double gradient[3];
    scope s = {0};
    const int64_t x = keep(&s, rt_torch_tensor_from_data(numbers, 3, dims, 1));
    rt_torch_tensor_set_requires_grad(x, 1);
    must_succeed();
    const int64_t square = keep(&s, rt_torch_tensor_mul(x, x));
    const int64_t cube = keep(&s, rt_torch_tensor_mul(square, x));
    backward(keep(&s, rt_torch_tensor_sum(cube)));
    if (rt_torch_tensor_copy_out(keep(&s, rt_torch_tensor_grad(x)), gradient, 3) < 0) {
        must_succeed();
    }
    printf("gradients: %g %g %g\n", gradient[0], gradient[1], gradient[2]);
    leave(&s);
}

static int64_t normal(int64_t rows, int64_t columns, double spread) {
    const int64_t dims[] = {rows, columns};
    scope s = {0};
    const int64_t numbers = keep(&s, rt_torch_tensor_randn(dims, 2));
    const int64_t scaled = must(rt_torch_tensor_mul_scalar(numbers, RT_TORCH_FLOAT(spread)));
    leave(&s);
    return scaled;
}

static int64_t zeros(int64_t length) { return must(rt_torch_tensor_zeros(&length, 1)); }

static int64_t forward(scope *s, const int64_t *parameters, int64_t images) {
    const int64_t h = keep(s, rt_torch_tensor_matmul(images, parameters[W1]));
    const int64_t hidden = keep(s, rt_torch_relu(keep(s, rt_torch_tensor_add(h, parameters[B1]))));
    return keep(s, rt_torch_tensor_add(keep(s, rt_torch_tensor_matmul(hidden, parameters[W2])), parameters[B2]));
}

/* A step of gradient descent; the gradients are forgotten. */
static void step(const int64_t *parameters, double rate) {
    rt_torch_set_grad_enabled(0);
    for (int i = 0; i < PARAMETERS; i++) {
        scope s = {0};
        rt_torch_tensor_add_(parameters[i], keep(&s, rt_torch_tensor_grad(parameters[i])), RT_TORCH_FLOAT(-rate));
        must_succeed();
        rt_torch_tensor_set_grad(parameters[i], 0);
        must_succeed();
        leave(&s);
    }
    rt_torch_set_grad_enabled(1);
}

/* Trains on one batch; its loss. */
static double train(const int64_t *parameters, int64_t images, int64_t labels, int64_t start) {
    scope s = {0};
    const int64_t x = keep(&s, rt_torch_tensor_narrow(images, 0, start, BATCH));
    const int64_t y = keep(&s, rt_torch_tensor_narrow(labels, 0, start, BATCH));
    const int64_t loss = keep(
        &s, rt_torch_cross_entropy_loss(forward(&s, parameters, x), y, 0, REDUCTION_MEAN, IGNORE_INDEX, 0.0));
    backward(loss);
    step(parameters, 0.5);
    const double value = item(loss);
    leave(&s);
    return value;
}

static double accuracy(const int64_t *parameters, int64_t images, int64_t labels, int64_t rows) {
    scope s = {0};
    rt_torch_set_grad_enabled(0);
    const int64_t x = keep(&s, rt_torch_tensor_narrow(images, 0, TRAINING_ROWS, rows - TRAINING_ROWS));
    const int64_t y = keep(&s, rt_torch_tensor_narrow(labels, 0, TRAINING_ROWS, rows - TRAINING_ROWS));
    const int64_t guessed = keep(&s, rt_torch_tensor_argmax(forward(&s, parameters, x), 1, 0));
    const int64_t right = keep(&s, rt_torch_tensor_sum(keep(&s, rt_torch_tensor_eq(guessed, y))));
    const double share = item(right) / (double)(rows - TRAINING_ROWS);
    rt_torch_set_grad_enabled(1);
    leave(&s);
    return share;
}

static void show_training(const char *path) {
    digits data = read_digits(path);
    const int64_t rows = (int64_t)data.rows;
    scope s = {0};
    const int64_t images = keep(&s, float_tensor(data.pixels, rows, DIGIT_PIXELS));
    const int64_t labels = keep(&s, rt_torch_tensor_from_ints(data.labels, rows, &rows, 1));
    free_digits(&data);

    rt_torch_manual_seed(1);
    int64_t parameters[PARAMETERS];
    parameters[W1] = keep(&s, normal(DIGIT_PIXELS, HIDDEN, 0.125));
    parameters[B1] = keep(&s, zeros(HIDDEN));
    parameters[W2] = keep(&s, normal(HIDDEN, CLASSES, 0.25));
    parameters[B2] = keep(&s, zeros(CLASSES));
    for (int i = 0; i < PARAMETERS; i++) {
        rt_torch_tensor_set_requires_grad(parameters[i], 1);
        must_succeed();
    }
    for (int epoch = 1; epoch <= EPOCHS; epoch++) {
        double sum = 0;
        for (int64_t start = 0; start < TRAINING_ROWS; start += BATCH) {
            sum += train(parameters, images, labels, start);
        }
        printf("epoch %d: loss %.6f\n", epoch, sum / (TRAINING_ROWS / BATCH));
    }
    printf("accuracy: %.6f\n", accuracy(parameters, images, labels, rows));
    leave(&s);
}

/* Begins a call of a module's method, which the scope frees. */
static int64_t begin(scope *s, int64_t module, const char *method) {
    return keep_with(s, rt_torch_jit_call(module, method, (int64_t)strlen(method)), rt_torch_call_free);
}

static void run(int64_t call) {
    if (rt_torch_call_run(call) < 0) {
        must_succeed();
    }
}

/* How probable it is that somebody speaks in a chunk. */
static double probability(int64_t network, const float *chunk) {
    scope s = {0};
    const int64_t call = begin(&s, network, "forward");
    rt_torch_call_tensor(call, keep(&s, float_tensor(chunk, 1, CHUNK)));
    must_succeed();
    rt_torch_call_int(call, SAMPLE_RATE);
    must_succeed();
    run(call);
    const double value = item(keep(&s, rt_torch_call_result_tensor(call, 0)));
    leave(&s);
    return value;
}

/* Less than a chunk at the end of the sound isn't heard. */
static void show_speech(const char *network_path, const char *sound_path) {
    sound heard = read_wav(sound_path);
    scope s = {0};
    const int64_t network =
        keep_with(&s, rt_torch_jit_load(network_path, (int64_t)strlen(network_path), 1, RT_TORCH_NONE),
                  rt_torch_module_free);
    run(begin(&s, network, "reset_states"));

    rt_torch_set_grad_enabled(0);
    double sum = 0;
    int chunks = 0, above = 0;
    printf("speech:");
    for (size_t start = 0; start + CHUNK <= heard.length; start += CHUNK) {
        const double p = probability(network, heard.samples + start);
        if (chunks < SHOWN) {
            printf(" %.6f", p);
        }
        sum += p;
        above += p > 0.5;
        chunks++;
    }
    printf(" | mean %.6f, %d of %d above 0.5\n", sum / chunks, above, chunks);
    rt_torch_set_grad_enabled(1);
    leave(&s);
    free_sound(&heard);
}

static void show_error(void) {
    const int64_t dims[] = {2, 3};
    char message[1024];
    scope s = {0};
    const int64_t a = keep(&s, rt_torch_tensor_ones(dims, 2));
    const int64_t wrong = rt_torch_tensor_matmul(a, a);
    if (wrong == 0 && rt_torch_last_error_code() == RT_TORCH_SHAPE) {
        rt_torch_last_error(message, sizeof message);
        printf("error: shape: %.*s\n", (int)strcspn(message, "\n"), message);
    }
    leave(&s);
}

/* The path of a file in a folder; ends the program if it is too long. */
static const char *joined(char *out, size_t capacity, const char *folder, const char *name) {
    const int length = snprintf(out, capacity, "%s/%s", folder, name);
    if (length < 0 || (size_t)length >= capacity) {
        fprintf(stderr, "the path of %s in %s is too long\n", name, folder);
        exit(EXIT_FAILURE);
    }
    return out;
}

int main(int count, char **arguments) {
    char path[4096], other[4096];
    if (count != 2) {
        fprintf(stderr, "usage: %s EXAMPLES_DATA_FOLDER\n", arguments[0]);
        return 2;
    }
    const char *folder = arguments[1];
    if (!rt_torch_available()) {
        must_succeed();
    }
    show_backend();
    show_operators();
    show_gradients();
    show_training(joined(path, sizeof path, folder, "digits.csv"));
    show_speech(joined(path, sizeof path, folder, "silero/silero_vad.jit"),
                joined(other, sizeof other, folder, "speech/quick_brown_fox.wav"));
    show_error();
    printf("live handles: %" PRId64 "\n", rt_torch_live_handles());
    return 0;
}
