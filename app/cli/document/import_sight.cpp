// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/document/import_sight.h"

#include "app/data/document/document_file.h"
#include "app/data/document/merging.h"
#include "app/data/methods/method_text.h"
#include "app/session/document/revealing.h"

#include <QtCore/QStringList>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Reading and ranking more of them again takes longer than bringing them in.
constexpr std::size_t kMostModels = 20'000;

std::size_t modelsIn(const std::vector<KeptImport> &imports)
{
    std::size_t count = 0;
    for (const Import &import : imports) {
        count += import.runs.size();
        for (const ImportedSnapshot &snapshot : import.snapshots)
            count += snapshot.models.size();
    }
    return count;
}

/// As a shell takes it.
QString quoted(const QString &word)
{
    if (!word.contains(u' ') && !word.contains(u'\''))
        return word;
    QString inside = word;
    return u'\'' + inside.replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

QString rankingCommand(const QString &document, const Dataset &shipped,
                       const std::vector<KeptImport> &imports)
{
    if (const std::size_t models = modelsIn(imports); models == 0 || models > kMostModels)
        return {};
    const auto held = readDocument(document);
    if (!held)
        return {};
    const Dataset dataset = merged(shipped, *held, document).dataset;
    const Revealed revealed = revealing(dataset, imports, View{});
    if (revealed.model.empty())
        return {};
    QStringList words{u"podium"_s, u"rank"_s, u"--document"_s, quoted(document)};
    if (revealed.otherSnapshot)
        words << u"--snapshot"_s << quoted(QString::fromStdString(revealed.view.snapshot));
    if (const auto &missing = revealed.view.choice.missing)
        words << u"--missing"_s << missingRuleText(*missing);
    return words.join(u' ');
}

} // namespace podium
