// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/archives/archive.h"

#include <zip.h>
#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr zip_int64_t kMostMembers = 20'000;
constexpr zip_uint64_t kMostMemberBytes = zip_uint64_t(512) << 20;
constexpr zip_uint64_t kMostSwelling = 200; ///< bytes for one packed byte
constexpr zip_uint16_t kZstandard = 93;     ///< the zip library of Debian 12 does not know it
constexpr zip_uint64_t kHarmless = zip_uint64_t(1) << 20; ///< may be packed as well as it can

tl::unexpected<Error> badArchive(const QString &file, const char *sentence,
                                 const QString &member = {})
{
    return failure(Error::Kind::Invalid, sentence, {member.toStdString()},
                   {file.toStdString(), 0, {}});
}

bool swells(const zip_stat_t &stat)
{
    return stat.size > kMostMemberBytes
        || (stat.size > kHarmless && stat.size / kMostSwelling > stat.comp_size);
}

bool isLink(zip *archive, zip_uint64_t index)
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    constexpr zip_uint32_t kKind = 0170000;
    constexpr zip_uint32_t kLink = 0120000;
    return zip_file_get_external_attributes(archive, index, 0, &system, &attributes) == 0
        && system == ZIP_OPSYS_UNIX && ((attributes >> 16U) & kKind) == kLink;
}

using OpenMember = std::unique_ptr<zip_file_t, int (*)(zip_file_t *)>;

/// `size` bytes of an open member; absent where there are fewer.
std::optional<QByteArray> bytesOf(const OpenMember &member, zip_uint64_t size)
{
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    if (zip_fread(member.get(), bytes.data(), size) != static_cast<zip_int64_t>(size))
        return std::nullopt;
    return bytes;
}

/// What frames of Zstandard, one after the other, unpack to; absent where they are damaged, or are
/// not of the size that the zip says.
std::optional<QByteArray> unpacked(const QByteArray &packed, zip_uint64_t size)
{
    const std::unique_ptr<ZSTD_DStream, std::size_t (*)(ZSTD_DStream *)> stream(
        ZSTD_createDStream(), ZSTD_freeDStream);
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    ZSTD_inBuffer in{packed.constData(), static_cast<std::size_t>(packed.size()), 0};
    ZSTD_outBuffer out{bytes.data(), static_cast<std::size_t>(bytes.size()), 0};
    std::size_t left = 0; // 0: a frame has ended
    while (stream && in.pos < in.size) {
        const std::size_t read = in.pos;
        const std::size_t written = out.pos;
        left = ZSTD_decompressStream(stream.get(), &out, &in);
        const bool stuck = in.pos == read && out.pos == written;
        if (ZSTD_isError(left) != 0 || stuck)
            return std::nullopt;
    }
    return left == 0 && out.pos == out.size ? std::optional(bytes) : std::nullopt;
}

/// The library checks no sum of a member whose end is not asked for.
bool isWhole(const QByteArray &bytes, const zip_stat_t &stat)
{
    if ((stat.valid & ZIP_STAT_CRC) == 0)
        return true;
    const auto *data = reinterpret_cast<const Bytef *>(bytes.constData());
    return crc32_z(0, data, static_cast<z_size_t>(bytes.size())) == stat.crc;
}

} // namespace

void Archive::Close::operator()(zip *archive) const
{
    zip_discard(archive);
}

bool Archive::isArchive(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04");
}

Result<Archive> Archive::open(QByteArray bytes, const QString &file)
{
    Archive out;
    out.m_file = file;
    out.m_bytes = std::move(bytes);
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(
        out.m_bytes.constData(), static_cast<zip_uint64_t>(out.m_bytes.size()), 0, &error);
    out.m_archive.reset(source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr);
    if (!out.m_archive && source)
        zip_source_free(source);
    zip_error_fini(&error);
    if (!out.m_archive)
        return badArchive(file, Error::tr("The file is a damaged zip; get it again."));
    const zip_int64_t count = zip_get_num_entries(out.m_archive.get(), 0);
    if (count > kMostMembers)
        return badArchive(
            file, Error::tr("The zip holds too many files; unpack it and import some of them."));
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i) {
        const QString name = QString::fromUtf8(zip_get_name(out.m_archive.get(), i, 0));
        if (name.endsWith(u'/') || isLink(out.m_archive.get(), i))
            continue;
        if (!out.m_places.contains(name))
            out.m_names << name;
        out.m_places.insert(name, i);
    }
    return out;
}

Result<QByteArray> Archive::member(const QString &name) const
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    const auto place = m_places.constFind(name);
    if (place == m_places.constEnd() || zip_stat_index(m_archive.get(), *place, 0, &stat) != 0)
        return badArchive(m_file, Error::tr("The zip holds no file \"%1\"."), name);
    if (stat.comp_size > static_cast<zip_uint64_t>(m_bytes.size()))
        return badArchive(m_file, Error::tr("The file is a damaged zip; get it again."));
    if (swells(stat))
        return badArchive(
            m_file,
            Error::tr("\"%1\" in the zip swells to more than a file of figures does; unpack it "
                      "yourself if you trust it."),
            name);
    const bool packed = stat.comp_method == kZstandard && stat.encryption_method == ZIP_EM_NONE;
    const OpenMember opened(
        zip_fopen_index(m_archive.get(), stat.index, packed ? ZIP_FL_COMPRESSED : 0), zip_fclose);
    if (!opened)
        return badArchive(
            m_file,
            Error::tr("\"%1\" in the zip is locked, or packed in a way that is not known "
                      "here; unpack the zip and import the file."),
            name);
    auto bytes = bytesOf(opened, packed ? stat.comp_size : stat.size);
    if (bytes && packed)
        bytes = unpacked(*bytes, stat.size);
    if (!bytes || !isWhole(*bytes, stat))
        return badArchive(m_file, Error::tr("The file is a damaged zip; get it again."));
    return std::move(*bytes);
}

} // namespace podium
