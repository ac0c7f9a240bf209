// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/document/reading_ahead.h"

#include "app/data/document/document_file.h"

namespace podium {

ReadingAhead::ReadingAhead(const QString &file)
    : m_file(file)
    , m_read(std::async(std::launch::async, [file] { return readDocument(file); }))
{
}

Result<Document> ReadingAhead::take(const QString &file)
{
    return m_read.valid() && file == m_file ? m_read.get() : readDocument(file);
}

} // namespace podium
