// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/document/imports_command.h"

#include "app/cli/document/import_command.h"
#include "app/cli/text.h"
#include "app/data/document/document_file.h"

#include <QtCore/QStringList>

#include <cstddef>
#include <utility>
#include <vector>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// What is listed, after what was to be taken out.
struct ListedImports {
    std::vector<KeptImport> imports; ///< all of the document, as they are now
    QString document;
    QString removed; ///< the file whose figures were taken out; empty: none

    [[nodiscard]] Report report(Format format) const;
};

/// What stands behind the command, taken apart.
struct ImportsOrder {
    bool removes = false;
    QString name;
    QString document;
};

OrUsage<ImportsOrder> importsOrderOf(const Arguments &arguments)
{
    ImportsOrder order;
    QStringList words = arguments.operands;
    order.document = arguments.value(Option::Document).value_or(QString());
    if (!words.isEmpty() && (words[0] == "remove"_L1 || words[0] == "list"_L1))
        order.removes = words.takeFirst() == "remove"_L1;
    if (order.removes && !words.isEmpty())
        order.name = words.takeFirst();
    if (!words.isEmpty() && order.document.isEmpty())
        order.document = words.takeFirst();
    if (!words.isEmpty())
        return tl::unexpected(CliText::tr("\"%1\" does not belong here; a value stands behind its "
                                          "option.")
                                  .arg(words.first()));
    if (order.document.isEmpty())
        return tl::unexpected(
            CliText::tr("Say which document: \"podium imports figures.podium\"."));
    if (order.removes && order.name.isEmpty())
        return tl::unexpected(
            CliText::tr("Say which import: \"podium imports remove FILE --document "
                        "figures.podium\", by its file or number in the list."));
    return order;
}

/// By its number in the list, or the name of its file where only one has it.
Result<std::size_t> placeOf(const ImportsOrder &order, const std::vector<KeptImport> &imports)
{
    bool isNumber = false;
    const std::size_t number = order.name.toULongLong(&isNumber);
    std::vector<std::size_t> named;
    for (std::size_t i = 0; i < imports.size(); ++i) {
        if (QString::fromStdString(imports[i]->file) == order.name)
            named.push_back(i);
    }
    if (named.size() == 1)
        return named.front();
    if (named.empty() && isNumber && number >= 1 && number <= imports.size())
        return number - 1;
    return failure(Error::Kind::NotFound,
                   named.empty()
                       ? Error::tr("The document holds no import \"%1\"; \"podium imports\" lists "
                                   "them.")
                       : Error::tr("Several imports are of a file \"%1\"; say the number of one in "
                                   "the list of \"podium imports\"."),
                   {order.name.toStdString()}, {order.document.toStdString(), 0, {}});
}

Report ListedImports::report(Format format) const
{
    Report out;
    out.records.keys = u"number,file,kind,source,imported_at,own_runs,snapshots"_s.split(u',');
    TextTable table;
    table.columns = {{CliText::tr("Number"), true},
                     {CliText::tr("File")},
                     {CliText::tr("Kind")},
                     {CliText::tr("Imported")},
                     {CliText::tr("Contents")}};
    qint64 number = 0;
    for (const Import &import : imports) {
        ++number;
        out.records.rows.append({number, raw(import.file), raw(import.kind), raw(import.source),
                                 raw(import.importedAt), static_cast<qint64>(import.runs.size()),
                                 static_cast<qint64>(import.snapshots.size())});
        table.rows.append({QString::number(number), QString::fromStdString(import.file),
                           QString::fromStdString(import.kind),
                           QString::fromStdString(import.importedAt), importContentText(import)});
    }
    if (format != Format::Table)
        return out;
    if (!removed.isEmpty())
        out.heading = {CliText::tr("%1 was taken out of %2.").arg(removed, document)};
    if (imports.empty())
        out.heading.append(CliText::tr("%1 holds no import.").arg(document));
    else
        out.tables = {table};
    return out;
}

} // namespace

OrRefusal<PreparedReport> importsReport(const Arguments &arguments)
{
    const auto order = importsOrderOf(arguments);
    if (!order)
        return misused(order.error());
    auto document = readDocument(order->document);
    if (!document)
        return refused(document.error());
    ListedImports out{std::move(document->imports), order->document, {}};
    const auto report
        = [&out] { return [out](Language, Format format) { return out.report(format); }; };
    if (!order->removes)
        return report();
    const auto place = placeOf(*order, out.imports);
    if (!place)
        return refused(place.error());
    const auto taken = out.imports.begin() + static_cast<std::ptrdiff_t>(*place);
    out.removed = QString::fromStdString((*taken)->file);
    if (const auto saved = saveChange(order->document, {{}, {keyOf(*taken)}}); !saved)
        return refused(saved.error());
    out.imports.erase(taken);
    return report();
}

} // namespace podium
