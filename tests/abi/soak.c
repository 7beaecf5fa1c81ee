/* Creates and frees tensors and says how many handles are left. Fails if memory grows in the second half. */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "rt_torch.h"

static long resident_pages(void) {
    long total = 0;
    long resident = 0;
    FILE *file = fopen("/proc/self/statm", "r");
    if (file == NULL || fscanf(file, "%ld %ld", &total, &resident) != 2) exit(2);
    fclose(file);
    return resident;
}

int main(int count, char **arguments) {
    const int64_t dims[] = {4, 4};
    const long rounds = count > 1 ? atol(arguments[1]) : 1000;
    long half = 0;
    rt_torch_set_num_threads(1);
    for (long round = 0; round < rounds; round++) {
        int64_t tensor = rt_torch_tensor_zeros(dims, 2);
        if (tensor == 0) return 1;
        rt_torch_tensor_free(tensor);
        if (rt_torch_last_error_code() != RT_TORCH_OK) return 1;
        if (round == rounds / 2) half = resident_pages();
    }
    if ((resident_pages() - half) * sysconf(_SC_PAGESIZE) > 20000000) return 3;
    printf("%ld live handles\n", (long)rt_torch_live_handles());
    return 0;
}
