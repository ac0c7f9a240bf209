// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/files/sha256.h"

#include <QtCore/QCryptographicHash>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

#ifdef __x86_64__
#include <cpuid.h>
#include <immintrin.h>
#endif

namespace podium {

namespace {

constexpr qsizetype kHashedAtOnce = 1 << 20;

#ifdef __x86_64__

constexpr qsizetype kHashBlock = 64;

// FIPS 180-4, 4.2.2
alignas(16) constexpr std::array<std::uint32_t, 64> kRoundWords{
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

/// The state as the instructions keep it: words A, B, E, F and C, D, G, H, the first on top.
struct HashState {
    __m128i abef;
    __m128i cdgh;
};

/// Blocks of 64 bytes. Each step of the loop makes four rounds and, but for the last ones, four words
/// of the message schedule from the sixteen before them (FIPS 180-4, 6.2.2).
[[gnu::target("sha,sse4.1")]] void addBlocks(HashState &state, const char *bytes, qsizetype blocks)
{
    const __m128i swap = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
    for (; blocks > 0; --blocks, bytes += kHashBlock) {
        const HashState before = state;
        __m128i words[4];
        for (int i = 0; i < 4; ++i)
            words[i] = _mm_shuffle_epi8(
                _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes) + i), swap);
        for (int step = 0; step < 16; ++step) {
            __m128i &now = words[step % 4];
            const __m128i last = words[(step + 3) % 4];
            if (step >= 4) {
                const __m128i seventh = _mm_alignr_epi8(last, words[(step + 2) % 4], 4);
                now = _mm_sha256msg1_epu32(now, words[(step + 1) % 4]);
                now = _mm_sha256msg2_epu32(_mm_add_epi32(now, seventh), last);
            }
            const __m128i sum = _mm_add_epi32(
                now, _mm_load_si128(reinterpret_cast<const __m128i *>(kRoundWords.data()) + step));
            state.cdgh = _mm_sha256rnds2_epu32(state.cdgh, state.abef, sum);
            state.abef
                = _mm_sha256rnds2_epu32(state.abef, state.cdgh, _mm_shuffle_epi32(sum, 0x0E));
        }
        state.abef = _mm_add_epi32(state.abef, before.abef);
        state.cdgh = _mm_add_epi32(state.cdgh, before.cdgh);
    }
}

[[gnu::target("sha,sse4.1")]] QByteArray hashByInstructions(QByteArrayView bytes,
                                                            const Watch &watch)
{
    HashState state{
        _mm_set_epi32(0x6a09e667, static_cast<int>(0xbb67ae85), 0x510e527f,
                      static_cast<int>(0x9b05688c)),
        _mm_set_epi32(0x3c6ef372, static_cast<int>(0xa54ff53a), 0x1f83d9ab, 0x5be0cd19)};
    const auto bits = static_cast<std::uint64_t>(bytes.size()) * 8;
    while (bytes.size() >= kHashBlock && !watch.isStopped()) {
        const qsizetype blocks = std::min(kHashedAtOnce, bytes.size()) / kHashBlock;
        addBlocks(state, bytes.data(), blocks);
        bytes = bytes.sliced(blocks * kHashBlock);
    }
    // The rest, a bit of 1, zeros and the number of bits fill one block or two.
    std::array<char, 2 * kHashBlock> end{};
    const qsizetype rest = bytes.size() % kHashBlock;
    const qsizetype size = rest < kHashBlock - 8 ? kHashBlock : 2 * kHashBlock;
    std::copy_n(bytes.data(), rest, end.begin());
    end[static_cast<std::size_t>(rest)] = '\x80';
    for (qsizetype i = 0; i < 8; ++i)
        end[static_cast<std::size_t>(size - 1 - i)] = static_cast<char>(bits >> (8 * i));
    addBlocks(state, end.data(), size / kHashBlock);
    std::array<std::uint32_t, 8> kept{};
    std::memcpy(kept.data(), &state, sizeof(state));
    QByteArray out;
    for (const std::size_t word : {3, 2, 7, 6, 1, 0, 5, 4}) { // A to H
        for (int shift = 24; shift >= 0; shift -= 8)
            out += static_cast<char>(kept[word] >> shift);
    }
    return out;
}

bool hasHashInstructions()
{
    unsigned a = 0;
    unsigned b = 0;
    unsigned c = 0;
    unsigned d = 0;
    const bool has = __get_cpuid_count(7, 0, &a, &b, &c, &d) != 0 && (b & bit_SHA) != 0;
    return has && __get_cpuid(1, &a, &b, &c, &d) != 0 && (c & bit_SSE4_1) != 0;
}

#endif

QByteArray hashByQt(QByteArrayView bytes, const Watch &watch)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (; !bytes.isEmpty() && !watch.isStopped();
         bytes = bytes.sliced(std::min(kHashedAtOnce, bytes.size())))
        hash.addData(bytes.first(std::min(kHashedAtOnce, bytes.size())));
    return hash.result();
}

} // namespace

std::string sha256Of(QByteArrayView bytes, const Watch &watch)
{
#ifdef __x86_64__
    if (hasHashInstructions())
        return hashByInstructions(bytes, watch).toHex().toStdString();
#endif
    return hashByQt(bytes, watch).toHex().toStdString();
}

} // namespace podium
