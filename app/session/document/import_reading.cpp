// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/document/import_reading.h"

#include "app/data/importing/import_doubles.h"
#include "app/data/importing/importing.h"
#include "app/session/unexpected.h"

#include <QtCore/QDateTime>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <exception>
#include <string>
#include <utility>

namespace podium {

namespace {

Result<Import> readItem(const ImportReading::Item &item, const Dataset &known, const Watch &watch)
{
    const ImportOptions options{QDateTime::currentDateTimeUtc(), {}, item.mapping, watch};
    try {
        if (!item.file.isEmpty())
            return importFile(item.file, known, options);
        return importBytes(item.name, item.text.isEmpty() ? item.bytes : item.text.toUtf8(), known,
                           options);
    } catch (const std::exception &exception) {
        return tl::unexpected(unexpected(exception));
    }
}

bool holdsBytes(const Document *document, const Result<Import> &read)
{
    return document && read
        && std::ranges::any_of(document->imports, [&read](const Import &import) {
               return import.sha256 == read->sha256;
           });
}

/// By which a mapping is found again.
std::string namesOf(const std::vector<ReadColumn> &columns)
{
    std::string names;
    for (const ReadColumn &column : columns)
        names += column.header + '\n';
    return names;
}

/// What was chosen for a table of the same columns before.
QJsonObject rememberedMapping(const Document *document, const Result<Import> &read)
{
    if (!document || !read || read->columns.empty())
        return {};
    const std::string names = namesOf(read->columns);
    for (const KeptText &text : document->texts) {
        if (text.kind == KeptText::Kind::Mapping && text.name == names)
            return QJsonDocument::fromJson(QByteArray::fromStdString(text.text)).object();
    }
    return {};
}

void readInto(ImportReading::Item &item, const Dataset &known, const Document *document,
              const Watch &watch)
{
    auto read = readItem(item, known, watch);
    const QJsonObject before
        = item.mapping.isEmpty() ? rememberedMapping(document, read) : QJsonObject();
    if (!before.isEmpty()) {
        item.mapping = before;
        item.isRemembered = true;
        read = readItem(item, known, watch);
    }
    item.isKnown = holdsBytes(document, read);
    if (document && read) {
        for (const Import &there : document->imports)
            sayDoubleFiles(there, *read);
    }
    if (read && item.origin)
        read->findings.push_back(*item.origin);
    item.read = std::make_shared<const Result<Import>>(std::move(read));
}

bool isGood(const ImportReading::Item &item)
{
    return item.read && *item.read && !(*item.read)->hasErrors() && !(*item.read)->isEmpty();
}

/// Those that are not read yet.
std::vector<ImportReading::Item> readItems(std::vector<ImportReading::Item> items,
                                           const Dataset &known, const Document *document,
                                           const Watch &watch)
{
    for (std::size_t i = 0; i < items.size(); ++i) {
        ImportReading::Item &item = items[i];
        if (item.read)
            continue;
        const auto all = static_cast<double>(items.size());
        const double before = static_cast<double>(i) / all;
        readInto(item, known, document, partOf(watch, before, before + 1 / all));
    }
    return items;
}

std::vector<ImportReading::Item> itemsOf(const QStringList &files)
{
    std::vector<ImportReading::Item> items;
    for (const QString &file : files)
        items.push_back({QFileInfo(file).fileName(), file});
    return items;
}

} // namespace

ImportReading::ImportReading(Session &session, const QStringList &files, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_items(itemsOf(files))
    , m_work(this, [this](const std::vector<Item> &items) { take(items); })
{
    connect(&session, &Session::datasetChanged, this, &ImportReading::read);
    read();
}

ImportReading::ImportReading(Session &session, Item item, QObject *parent)
    : ImportReading(session, QStringList(), parent)
{
    m_items.push_back(std::move(item));
    read();
}

ImportReading::~ImportReading()
{
    freeInBackground(std::move(m_items));
}

void ImportReading::setMapping(std::size_t item, const QJsonObject &mapping)
{
    m_items[item].mapping = mapping;
    m_items[item].isRemembered = false;
    m_items[item].read.reset();
    read();
}

/// Names meet with the figures as they ship, whatever a document calls an evaluation of its own.
void ImportReading::read()
{
    const auto known = m_session.figures().shipped;
    const bool whole
        = std::ranges::all_of(m_items, [](const Item &item) { return item.read != nullptr; });
    if (!known || whole)
        return;
    m_work.ask([items = m_items, known, document = m_session.document()](const Watch &watch) {
        return readItems(items, *known, document.get(), watch);
    });
    Q_EMIT changed();
}

void ImportReading::take(const std::vector<Item> &items)
{
    m_items = items;
    Q_EMIT changed();
}

std::vector<KeptImport> ImportReading::imports() const
{
    std::vector<KeptImport> good;
    for (const Item &item : m_items) {
        if (isGood(item))
            good.emplace_back(std::shared_ptr<const Import>(item.read, &**item.read));
    }
    return good;
}

int ImportReading::ready() const
{
    return static_cast<int>(std::ranges::count_if(m_items, isGood));
}

std::vector<KeptText> ImportReading::mappings() const
{
    std::vector<KeptText> texts;
    for (const Item &item : m_items) {
        if (isGood(item) && !item.mapping.isEmpty())
            texts.push_back({KeptText::Kind::Mapping, namesOf((*item.read)->columns),
                             QJsonDocument(item.mapping).toJson().toStdString()});
    }
    return texts;
}

} // namespace podium
