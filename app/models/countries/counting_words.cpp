// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/countries/counting_words.h"

#include "app/engine/countries/counting.h"
#include "app/models/language/number_text.h"

namespace podium {

QString CountingWords::nameOf(const CountingRule &rule, Language language)
{
    const QString text = textOf(rule.kind);
    return takesNumber(rule.kind) ? text.arg(shortNumberText(rule.number, language)) : text;
}

QString CountingWords::textOf(CountingRule::Kind kind)
{
    switch (kind) {
    case CountingRule::Kind::Best:
        break;
    case CountingRule::Kind::TopMean:
        return tr("Mean of the best %1 labs");
    case CountingRule::Kind::Count:
        return tr("Number of models in the world's top %1");
    case CountingRule::Kind::LabsOver:
        return tr("Number of labs with an index of at least %1");
    case CountingRule::Kind::LabSum:
        return tr("Sum over labs");
    case CountingRule::Kind::FrontierShare:
        return tr("Share of days with the world's best model");
    case CountingRule::Kind::Herfindahl:
        return tr("Concentration of models in labs (Herfindahl)");
    }
    return tr("Best model");
}

} // namespace podium
