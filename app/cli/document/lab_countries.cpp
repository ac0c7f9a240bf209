// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/document/lab_countries.h"

#include "app/cli/text.h"
#include "app/data/importing/tables/columns/column_meaning.h"
#include "app/data/world/country_code.h"

#include <algorithm>

namespace podium {

namespace {

/// A lab that only a document knows has the id of its name.
std::string labId(const Dataset &known, const QString &name)
{
    const auto lab = findLab(known, name.toStdString());
    return lab ? known.labs[*lab].id : idFrom(name.toStdString());
}

} // namespace

OrRefusal<std::vector<Correction>> labCountries(const Arguments &arguments, const Dataset &known)
{
    std::vector<Correction> corrections;
    for (const QString &said : arguments.values.value(Option::LabCountry)) {
        const qsizetype mark = said.lastIndexOf(u'=');
        const QString lab = said.left(std::max<qsizetype>(mark, 0)).trimmed();
        const std::string code = countryCode(known, said.sliced(mark + 1).trimmed().toStdString());
        if (lab.isEmpty() || code.empty())
            return misused(CliText::tr("\"%1\" names no lab with its country; write it like "
                                       "--lab-country \"Mistral AI=FR\".")
                               .arg(said));
        corrections.push_back({Correction::Kind::LabCountry, labId(known, lab), code});
    }
    return corrections;
}

} // namespace podium
