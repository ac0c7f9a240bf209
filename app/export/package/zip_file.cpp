// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/package/zip_file.h"

#include <zip.h>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <optional>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr zip_uint64_t kMostBytes = 512ULL << 20;
constexpr zip_uint16_t kFirstDay = 1 << 5 | 1; ///< 1 January 1980, as DOS writes it

Error notZip(const QString &file, const std::string &why)
{
    return {
        Error::Kind::Unreadable,
        Error::tr(
            "This is no Office file that can be read: %1. Open it in the program that made it and "
            "save it again."),
        {why},
        {.file = file.toStdString()}};
}

/// An archive in memory and where its bytes are. Discards what was not closed.
class Archive final
{
public:
    Archive(const QByteArray &bytes, int flags)
    {
        zip_error_init(&m_error);
        // libzip 1.7 frees what it changes in place, whoever owns it; so it gets a copy to free.
        const auto size = static_cast<std::size_t>(bytes.size());
        void *const copy = std::malloc(std::max<std::size_t>(size, 1));
        if (!copy)
            return;
        std::memcpy(copy, bytes.constData(), size);
        m_source = zip_source_buffer_create(copy, size, 1, &m_error);
        if (!m_source)
            return;
        zip_source_keep(m_source);
        m_archive = zip_open_from_source(m_source, flags, &m_error);
    }
    Archive(const Archive &) = delete;
    Archive &operator=(const Archive &) = delete;
    ~Archive()
    {
        if (m_archive)
            zip_discard(m_archive);
        if (m_source)
            zip_source_free(m_source);
        zip_error_fini(&m_error);
    }

    [[nodiscard]] zip_t *get() const { return m_archive; }
    [[nodiscard]] std::string why()
    {
        return m_archive ? zip_strerror(m_archive) : zip_error_strerror(&m_error);
    }
    /// Writes the archive; its bytes, or nothing.
    [[nodiscard]] std::optional<QByteArray> closed()
    {
        if (zip_close(m_archive) != 0)
            return std::nullopt;
        m_archive = nullptr;
        if (zip_source_open(m_source) != 0 || zip_source_seek(m_source, 0, SEEK_END) != 0)
            return std::nullopt;
        QByteArray out(zip_source_tell(m_source), Qt::Uninitialized);
        zip_source_seek(m_source, 0, SEEK_SET);
        const auto read
            = zip_source_read(m_source, out.data(), static_cast<zip_uint64_t>(out.size()));
        zip_source_close(m_source);
        return read == out.size() ? std::optional(out) : std::nullopt;
    }

private:
    zip_error_t m_error{};
    zip_source_t *m_source = nullptr;
    zip_t *m_archive = nullptr;
};

/// `member` must outlive the archive.
bool put(zip_t *archive, const ZipMember &member)
{
    zip_source_t *const source = zip_source_buffer(
        archive, member.bytes.constData(), static_cast<zip_uint64_t>(member.bytes.size()), 0);
    if (!source)
        return false;
    const zip_int64_t index = zip_file_add(archive, member.name.toUtf8().constData(), source,
                                           ZIP_FL_ENC_UTF_8 | ZIP_FL_OVERWRITE);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    const auto at = static_cast<zip_uint64_t>(index);
    return zip_set_file_compression(archive, at, ZIP_CM_DEFLATE, 6) == 0
        && zip_file_set_dostime(archive, at, 0, kFirstDay, 0) == 0;
}

std::optional<QByteArray> bytesOf(zip_t *archive, zip_uint64_t index, zip_uint64_t size)
{
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> file(
        zip_fopen_index(archive, index, 0), &zip_fclose);
    if (!file)
        return std::nullopt;
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    const zip_int64_t read = zip_fread(file.get(), bytes.data(), size);
    return read == bytes.size() ? std::optional(bytes) : std::nullopt;
}

} // namespace

Result<QByteArray> zipOf(const ZipMembers &members)
{
    return withMembers({}, members, {});
}

Result<ZipMembers> unzipped(const QByteArray &zip, const QString &file)
{
    Archive archive(zip, ZIP_RDONLY | ZIP_CHECKCONS);
    if (!archive.get())
        return tl::unexpected(notZip(file, archive.why()));
    ZipMembers members;
    zip_uint64_t total = 0;
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i) {
        zip_stat_t stat;
        if (zip_stat_index(archive.get(), i, 0, &stat) != 0)
            return tl::unexpected(notZip(file, archive.why()));
        total += stat.size;
        if (total > kMostBytes)
            return tl::unexpected(notZip(file, "it holds more than 512 MiB"));
        auto bytes = bytesOf(archive.get(), i, stat.size);
        if (!bytes)
            return tl::unexpected(notZip(file, archive.why()));
        members.append({QString::fromUtf8(stat.name), std::move(*bytes)});
    }
    return members;
}

Result<QByteArray> withMembers(const QByteArray &zip, const ZipMembers &replaced,
                               const QString &file)
{
    Archive archive(zip, zip.isEmpty() ? ZIP_CREATE | ZIP_TRUNCATE : 0);
    if (!archive.get())
        return tl::unexpected(notZip(file, archive.why()));
    for (const ZipMember &member : replaced) {
        if (!put(archive.get(), member))
            return tl::unexpected(notZip(file, archive.why()));
    }
    auto bytes = archive.closed();
    if (!bytes)
        return tl::unexpected(notZip(file, archive.get() ? archive.why() : "it cannot be packed"));
    return std::move(*bytes);
}

} // namespace podium
