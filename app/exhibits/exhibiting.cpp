// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exhibits/exhibiting.h"

#include "app/engine/ranking/answering.h"
#include "app/exhibits/annotating.h"
#include "app/exhibits/exhibit_kinds.h"
#include "app/exhibits/parts.h"
#include "app/exhibits/subject_rows.h"
#include "app/models/language/number_text.h"
#include "app/models/rules/view_rules.h"
#include "app/models/rules/what_if.h"
#include "app/models/tables/chosen_columns.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <limits>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct ExhibitText {
    Q_DECLARE_TR_FUNCTIONS(podium::Exhibits)
};

QString given(const std::string &text, const QString &composed)
{
    return text.empty() ? composed : toQString(text);
}

/// "18 of 32 shown"; of lines, where the marks of one are joined.
QString shownText(const ChartSeries &series, Language language)
{
    const bool lines = series.plane() && !series.plane()->lines.isEmpty();
    const qsizetype shown = lines ? series.plane()->lines.size() : series.marks.size();
    return ExhibitText::tr("%1 of %2 shown")
        .arg(countText(shown, language), countText(shown + series.rowsNotShown, language));
}

} // namespace

Result<Exhibit> exhibit(const std::shared_ptr<const Dataset> &dataset, const View &view,
                        const Watch &watch)
{
    const PictureKind kind = view.picture.kind;
    auto parts = infoOf(kind).find(*dataset, view, watch);
    if (!parts)
        return tl::unexpected(parts.error());
    return Exhibit{kind, dataset, std::move(parts->answer), std::move(parts->subject)};
}

std::unique_ptr<AnswerModel> makeModel(PictureKind kind)
{
    return infoOf(kind).makeModel();
}

void fill(AnswerModel &model, const Exhibit &exhibit, Language language)
{
    infoOf(exhibit.kind).fill(model, exhibit, exhibit.in(language));
}

std::unique_ptr<AnswerModel> printedModel(const Exhibit &exhibit, Language language)
{
    const ExhibitKind &info = infoOf(exhibit.kind);
    auto model = info.makePrinted ? info.makePrinted(*exhibit.answer) : nullptr;
    if (!model && info.makeTable && info.makeTable != info.makeModel)
        model = info.makeTable();
    if (model)
        model->setAnswer(exhibit.in(language));
    return model;
}

QList<int> chosenColumns(const Exhibit &exhibit, const AnswerModel &model)
{
    const ExhibitKind &info = infoOf(exhibit.kind);
    if (info.makeTable && info.makeTable != info.makeModel)
        return {};
    return columnsOfKeys(model, exhibit.answer->view.picture.columns);
}

ChartSeries seriesOf(const Exhibit &exhibit, const AnswerModel &model,
                     const QAbstractItemModel &rows, const Picture &picture, int most)
{
    if (picture.rows > 0)
        most = std::min(most, picture.rows);
    const auto read
        = [&](int limit) { return infoOf(exhibit.kind).read(model, rows, picture, limit); };
    ChartSeries series = read(most);
    const Language language = model.answerData().language;
    annotate(series, picture, language);
    if (exhibit.dataset && exhibit.answer)
        showSubject(series, exhibit, picture,
                    [&] { return read(std::numeric_limits<int>::max()); });
    if (series.rowsNotShown > 0)
        series.subtitle
            += (series.subtitle.isEmpty() ? u""_s : u" · "_s) + shownText(series, language);
    series.title = given(picture.title, series.title);
    series.subtitle = given(picture.subtitle, series.subtitle);
    if (exhibit.dataset) { // there is none before the first answer
        series.title = titleWhatIf(*exhibit.dataset, series.title);
        series.subtitle = rulesWhatIf(*exhibit.dataset, series.subtitle);
    }
    series.source = given(picture.source, series.source);
    if (exhibit.dataset && exhibit.answer) {
        series.view = savedView(*exhibit.dataset, *exhibit.answer);
        series.view->picture = picture;
        series.view->picture.kind = exhibit.kind;
    }
    return series;
}

ChartSeries seriesOf(const Exhibit &exhibit, const AnswerModel &model, const Picture &picture)
{
    const int most = picture.rows > 0 ? picture.rows : infoOf(exhibit.kind).usualRows;
    return seriesOf(exhibit, model, model, picture, most);
}

QStringList rulesOf(const Exhibit &exhibit, const AnswerModel &model)
{
    const ExhibitKind &info = infoOf(exhibit.kind);
    QStringList lines
        = info.rules ? info.rules(model) : QStringList{rulesLine(model.answerData(), info.what)};
    if (!lines.isEmpty())
        lines.first() = rulesWhatIf(*exhibit.dataset, lines.first());
    return lines;
}

QString sourceOf(const Exhibit &exhibit, const AnswerModel &model)
{
    const auto source = infoOf(exhibit.kind).source;
    return source ? source(model) : captionsOf(model).source();
}

QList<Remark> remarksOf(const Exhibit &exhibit, const AnswerModel &model)
{
    const auto remarks = infoOf(exhibit.kind).remarks;
    return remarks ? remarks(model) : QList<Remark>();
}

} // namespace podium
