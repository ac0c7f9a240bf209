// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/pictures/desk_picture.h"

#include "app/exhibits/exhibiting.h"
#include "app/session/desk/desk.h"

namespace podium {

namespace {

/// The table whose model is one of the kind's.
const TableProxy &tableOf(Desk &desk, PictureKind kind)
{
    switch (kind) {
    case PictureKind::Models:
    case PictureKind::ModelsByPrice:
        return desk.table();
    case PictureKind::ModelsByCountry:
    case PictureKind::Countries:
    case PictureKind::CountryRules:
    case PictureKind::CountryMap:
    case PictureKind::Composition:
        return desk.countryTable();
    case PictureKind::Rounds:
        return desk.labFundingTable();
    default:
        return desk.roundTable();
    }
}

/// What a person wrote on one picture is not said of the one beside it.
Picture pictureOf(Picture picture, PictureKind kind)
{
    if (picture.kind == kind)
        return picture;
    picture.title.clear();
    picture.subtitle.clear();
    picture.note.clear();
    picture.annotations.clear();
    return picture;
}

} // namespace

ChartSeries readPicture(Desk &desk, PictureKind kind, int most)
{
    const TableProxy &rows = tableOf(desk, kind);
    return readPicture(desk, kind, static_cast<const AnswerModel &>(*rows.sourceModel()), rows,
                       most);
}

ChartSeries readPicture(Desk &desk, PictureKind kind, const AnswerModel &model,
                        const QAbstractItemModel &rows, int most)
{
    const AnswerData &shown = model.answerData();
    return seriesOf({kind, shown.dataset, shown.answer, {}}, model, rows,
                    pictureOf(desk.session().view().picture, kind), most);
}

} // namespace podium
