// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/archives/packed_file.h"

#include <QtCore/QStringList>

#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <cstddef>
#include <memory>

namespace podium {

namespace {

using namespace Qt::StringLiterals;

constexpr char kGzip[] = "\x1F\x8B";
constexpr char kZstandardFrame[] = "\x28\xB5\x2F\xFD";
constexpr qsizetype kMostBytes = qsizetype(1) << 30;
constexpr qsizetype kMostFileSwelling = 200;            ///< bytes for one packed byte
constexpr qsizetype kHarmlessFile = qsizetype(1) << 20; ///< may be packed as well as it can
constexpr qsizetype kAtOnce = qsizetype(1) << 18;

enum class Unpacked { Whole, Damaged, Swells };

bool swellsAlone(qsizetype size, const QByteArray &packed)
{
    return size > kMostBytes || (size > kHarmlessFile && size / kMostFileSwelling > packed.size());
}

/// Makes room, and gives it back where it was not used.
template <typename Fill>
qsizetype grow(QByteArray &out, Fill fill)
{
    const qsizetype before = out.size();
    out.resize(before + kAtOnce);
    const qsizetype written = fill(out.data() + before);
    out.resize(before + written);
    return written;
}

/// Members of gzip, one after the other, are one file.
Unpacked fromGzip(const QByteArray &packed, QByteArray &out)
{
    constexpr int kWithHeader = 16 + MAX_WBITS;
    z_stream stream{};
    if (inflateInit2(&stream, kWithHeader) != Z_OK)
        return Unpacked::Damaged;
    const std::unique_ptr<z_stream, int (*)(z_stream *)> end(&stream, inflateEnd);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    stream.avail_in = static_cast<uInt>(packed.size());
    while (true) {
        int done = Z_OK;
        grow(out, [&](char *room) {
            stream.next_out = reinterpret_cast<Bytef *>(room);
            stream.avail_out = static_cast<uInt>(kAtOnce);
            done = inflate(&stream, Z_NO_FLUSH);
            return kAtOnce - static_cast<qsizetype>(stream.avail_out);
        });
        if (swellsAlone(out.size(), packed))
            return Unpacked::Swells;
        const bool isMore = done == Z_STREAM_END && stream.avail_in > 1
            && stream.next_in[0] == Bytef(kGzip[0]) && stream.next_in[1] == Bytef(kGzip[1]);
        if (done == Z_STREAM_END && !isMore)
            return Unpacked::Whole;
        if (isMore)
            inflateReset(&stream);
        else if (done != Z_OK)
            return Unpacked::Damaged;
    }
}

Unpacked fromZstandard(const QByteArray &packed, QByteArray &out)
{
    const std::unique_ptr<ZSTD_DStream, std::size_t (*)(ZSTD_DStream *)> stream(
        ZSTD_createDStream(), ZSTD_freeDStream);
    ZSTD_inBuffer in{packed.constData(), static_cast<std::size_t>(packed.size()), 0};
    std::size_t left = 1; // 0: a frame has ended
    while (stream) {
        const std::size_t read = in.pos;
        // NOLINTNEXTLINE(readability-non-const-parameter): the library writes there
        const qsizetype written = grow(out, [&](char *room) {
            ZSTD_outBuffer part{room, static_cast<std::size_t>(kAtOnce), 0};
            left = ZSTD_decompressStream(stream.get(), &part, &in);
            return static_cast<qsizetype>(part.pos);
        });
        if (ZSTD_isError(left) != 0)
            return Unpacked::Damaged;
        if (swellsAlone(out.size(), packed))
            return Unpacked::Swells;
        if (left == 0 && in.pos == in.size)
            return Unpacked::Whole;
        if (in.pos == read && written == 0)
            return Unpacked::Damaged;
    }
    return Unpacked::Damaged;
}

} // namespace

bool isPackedFile(const QByteArray &bytes)
{
    return bytes.startsWith(kGzip) || bytes.startsWith(kZstandardFrame);
}

Result<QByteArray> unpackedFile(const QByteArray &bytes, const QString &file)
{
    QByteArray out;
    const Unpacked how = bytes.startsWith(kGzip) ? fromGzip(bytes, out) : fromZstandard(bytes, out);
    if (how == Unpacked::Whole)
        return out;
    return failure(Error::Kind::Invalid,
                   how == Unpacked::Swells
                       ? Error::tr("%1 swells to more than a file of figures does; unpack it "
                                   "yourself if you trust it.")
                       : Error::tr("%1 is packed and damaged, or cut off; get it again."),
                   {file.toStdString()}, {file.toStdString(), 0, {}});
}

QString unpackedName(const QString &file)
{
    static const QStringList kEndings{u".gz"_s, u".gzip"_s, u".zst"_s, u".zstd"_s};
    const auto ending = std::ranges::find_if(kEndings, [&file](const QString &each) {
        return file.endsWith(each, Qt::CaseInsensitive);
    });
    return ending == kEndings.end() ? file : file.chopped(ending->size());
}

} // namespace podium
