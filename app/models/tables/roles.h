// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/Qt>

namespace podium {

/// What our models answer beside Qt's own roles. Unscoped because Qt's model API takes int.
/// DisplayRole is text for people in the model's language; ValueRole is the raw number or text,
/// an invalid QVariant when missing, never 0 or -1: sorting and charts read it.
enum Role {
    ValueRole = Qt::UserRole, ///< double, int, bool, QDate or QString to sort and plot by
    KeyRole,                  ///< QString that identifies the row over updates
    CountryRole,              ///< QString, ISO code of the row's country
    LabRole,                  ///< QString, lab id of the row
    EstimatedRole,            ///< bool: drawn hollow
    NoteRole,                 ///< QString, second line under the label, e.g. "Mistral · France"
    SourceRole,               ///< QString, where the row's figures come from
    SearchRole,               ///< QString, what a text filter looks in: names in all languages
    ShareRole,    ///< double 0..1, length of a bar in the cell; only where one makes sense
    LowRole,      ///< double, lower end of an interval; only where one is known
    HighRole,     ///< double, its upper end
    UnitRole,     ///< QString, currency of a ValueRole that is money
    StepsRole,    ///< Steps, how the number comes about; only where Podium computed it
    BarsRole,     ///< PartBars, small bars in the cell; only where one makes sense
    TieRole,      ///< int from 1, rows with the same one cannot be told apart by rank; if known
    GroupRole,    ///< of headers: QString, what columns the column stands among
    StandingRole, ///< Standing, whether what the cell says holds
    RecordRole,   ///< what programs get in place of ValueRole, e.g. an ISO code for a name
    UseRole,      ///< of headers: ColumnUse as int, whom the column is for
    OwnRole,      ///< bool: measured by whoever uses the figures; drawn hollow
};

/// What became of a claim, or of one reading of it.
enum class Standing { Holds, Fails, Depends, Open };

} // namespace podium
