/* Floating point: scalar double precision, as the compiler orders it. */
#include "peers.h"

#include <math.h>
#include <string.h>

static uint64_t bits(double d) {
  uint64_t b;
  memcpy(&b, &d, sizeof b);
  return b;
}

static uint64_t nbody(int scale) {
  enum { N = 5 };
  double p[N][3], v[N][3], m[N];
  for (int i = 0; i < N; i++) {
    m[i] = 1.0 / (i + 1);
    for (int k = 0; k < 3; k++) p[i][k] = (i + 1) * (k + 1) * 0.7, v[i][k] = (k - i) * 0.1;
  }
  for (int step = 0; step < 15000 * scale; step++) {
    for (int i = 0; i < N; i++)
      for (int j = i + 1; j < N; j++) {
        double d[3], square = 0.01;
        for (int k = 0; k < 3; k++) d[k] = p[i][k] - p[j][k], square += d[k] * d[k];
        double force = 0.001 / (square * sqrt(square));
        for (int k = 0; k < 3; k++) v[i][k] -= d[k] * m[j] * force, v[j][k] += d[k] * m[i] * force;
      }
    for (int i = 0; i < N; i++)
      for (int k = 0; k < 3; k++) p[i][k] += 0.001 * v[i][k];
  }
  return bits(p[0][0] + p[4][2]);
}

static uint64_t matmul(int scale) {
  enum { N = 100 };
  static double a[N][N], b[N][N], c[N][N];
  for (int i = 0; i < N; i++)
    for (int j = 0; j < N; j++) a[i][j] = i + j * 0.5, b[i][j] = i - j;
  for (int round = 0; round < 4 * scale; round++)
    for (int i = 0; i < N; i++)
      for (int j = 0; j < N; j++) {
        double sum = round;
        for (int k = 0; k < N; k++) sum += a[i][k] * b[k][j];
        c[i][j] = sum;
      }
  return bits(c[17][42]);
}

static double at(int i, int j) { return 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1); }

static uint64_t spectral(int scale) {
  enum { N = 120 };
  double u[N], w[N];
  for (int i = 0; i < N; i++) u[i] = 1;
  for (int round = 0; round < 30 * scale; round++) {
    for (int i = 0; i < N; i++) {
      w[i] = 0;
      for (int j = 0; j < N; j++) w[i] += at(i, j) * u[j];
    }
    double length = 0;
    for (int i = 0; i < N; i++) length += w[i] * w[i];
    for (int i = 0; i < N; i++) u[i] = w[i] / sqrt(length);
  }
  return bits(u[3]);
}

static uint64_t mandelbrot(int scale) {
  uint64_t inside = 0;
  for (int y = 0; y < 60; y++)
    for (int x = 0; x < 60 * scale; x++) {
      double cr = 3.0 * x / (60 * scale) - 2, ci = 2.0 * y / 60 - 1, r = 0, i = 0;
      int n = 0;
      for (; n < 300 && r * r + i * i < 4; n++) {
        double t = r * r - i * i + cr;
        i = 2 * r * i + ci;
        r = t;
      }
      inside += n;
    }
  return inside;
}

const struct program float_programs[] = {{"float", "nbody", nbody},
                                         {"float", "matmul", matmul},
                                         {"float", "spectral-norm", spectral},
                                         {"float", "mandelbrot", mandelbrot},
                                         {0, 0, 0}};
