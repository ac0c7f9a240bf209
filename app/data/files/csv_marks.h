// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace podium {

/// Goes along a text by the bytes that mean something in a CSV: delimiters, line feeds and quotation
/// marks. Sixty-four bytes are looked at in one go, since most cells are shorter than a call.
class CsvMarks final
{
public:
    CsvMarks(std::string_view text, char delimiter)
        : m_text(text)
        , m_delimiter(delimiter)
    {
        seek(0);
    }

    /// Goes on from there.
    void seek(std::size_t place)
    {
        m_base = place - place % kBlock;
        m_bits = m_base < m_text.size() ? bitsAt(m_base) : 0;
        m_bits &= ~std::uint64_t(0) << (place % kBlock);
    }

    /// Place of the next mark; the size of the text where there is none.
    [[nodiscard]] std::size_t next()
    {
        while (m_bits == 0) {
            m_base += kBlock;
            if (m_base >= m_text.size())
                return m_text.size();
            m_bits = bitsAt(m_base);
        }
        const std::size_t place = m_base + static_cast<std::size_t>(std::countr_zero(m_bits));
        m_bits &= m_bits - 1;
        return place;
    }

private:
    static constexpr std::size_t kBlock = 64;

    [[nodiscard]] std::uint64_t bitsAt(std::size_t base) const
    {
        if (base + kBlock <= m_text.size())
            return bitsOf(m_text.data() + base);
        char rest[kBlock] = {};
        std::memcpy(rest, m_text.data() + base, m_text.size() - base);
        return bitsOf(rest);
    }

    [[nodiscard]] std::uint64_t bitsOf(const char *block) const
    {
        std::uint64_t bits = 0;
#ifdef __SSE2__
        using Bytes [[gnu::vector_size(16)]] = char;
        const Bytes none = {};
        for (unsigned i = 0; i < kBlock; i += sizeof(Bytes)) {
            Bytes bytes;
            std::memcpy(&bytes, block + i, sizeof(Bytes));
            const Bytes found
                = (bytes == none + m_delimiter) | (bytes == none + '\n') | (bytes == none + '"');
            const auto mask = static_cast<std::uint32_t>(__builtin_ia32_pmovmskb128(found));
            bits |= std::uint64_t(mask) << i;
        }
#else
        for (std::size_t i = 0; i < kBlock; ++i) {
            const bool found = block[i] == m_delimiter || block[i] == '\n' || block[i] == '"';
            bits |= std::uint64_t(found) << i;
        }
#endif
        return bits;
    }

    std::string_view m_text;
    char m_delimiter;
    std::size_t m_base = 0;
    std::uint64_t m_bits = 0;
};

} // namespace podium
