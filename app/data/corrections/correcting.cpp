// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/corrections/correcting.h"

#include <algorithm>

namespace podium {

namespace {

class Correcting final
{
public:
    Correcting(ReadDataset &out, const QString &file)
        : m_out(out)
        , m_dataset(out.dataset)
        , m_file(file.toStdString())
    {
    }

    void apply(const Correction &correction, std::size_t number)
    {
        m_place = "corrections[" + std::to_string(number) + ']';
        const bool applied = correction.kind == Correction::Kind::ModelAlias
            ? addModelAlias(correction)
            : applyToLab(correction);
        if (applied && correction.kind != Correction::Kind::LabCountry)
            m_dataset.corrections.push_back(correction);
    }

private:
    bool refuse(std::string text, std::vector<std::string> arguments)
    {
        m_out.findings.push_back(
            {Finding::Severity::Error,
             {Error::Kind::Invalid, std::move(text), std::move(arguments), {m_file, 0, m_place}}});
        return false;
    }

    bool applyToLab(const Correction &correction)
    {
        const auto found = std::ranges::find(m_dataset.labs, correction.subject, &Lab::id);
        if (found == m_dataset.labs.end())
            return refuse(
                Error::tr("There is no lab \"%1\"; correct its id, or remove this correction."),
                {correction.subject});
        return correction.kind == Correction::Kind::LabCountry ? moveLab(*found, correction)
                                                               : addLabAlias(*found, correction);
    }

    bool moveLab(Lab &lab, Correction correction)
    {
        if (!findCountry(m_dataset, correction.value))
            return refuse(Error::tr("There is no country \"%1\"; use an ISO code such as KR."),
                          {correction.value});
        if (findCountryCorrection(m_dataset, lab.id))
            return refuse(
                Error::tr("The country of the lab %1 is corrected already; remove one of the two "
                          "corrections."),
                {lab.id});
        correction.before = lab.country;
        lab.country = correction.value;
        std::erase(lab.otherCountries, lab.country);
        m_dataset.corrections.push_back(std::move(correction));
        return true;
    }

    bool addLabAlias(Lab &lab, const Correction &correction)
    {
        const auto owner = findLab(m_dataset, correction.value);
        if (owner)
            return refuse(Error::tr("%1 names the lab %2 already; one name must mean one lab."),
                          {correction.value, m_dataset.labs[*owner].id});
        lab.aliases.push_back(correction.value);
        return true;
    }

    /// A model is the same in every snapshot that lists it, under whatever name.
    bool addModelAlias(const Correction &correction)
    {
        bool known = false;
        for (const Snapshot &snapshot : m_dataset.snapshots) {
            if (const auto owner = findModel(snapshot, correction.value))
                return refuse(
                    Error::tr("%1 names the model %2 already; one name must mean one model."),
                    {correction.value, snapshot.models[*owner].name});
            known = known || hasModel(snapshot, correction.subject);
        }
        if (!known)
            return refuse(
                Error::tr("There is no model \"%1\"; correct its id, or remove this correction."),
                {correction.subject});
        for (Snapshot &snapshot : m_dataset.snapshots) {
            for (Model &model : snapshot.models) {
                if (model.id == correction.subject)
                    model.aliases.push_back(correction.value);
            }
        }
        return true;
    }

    static bool hasModel(const Snapshot &snapshot, const std::string &id)
    {
        return std::ranges::find(snapshot.models, id, &Model::id) != snapshot.models.end();
    }

    ReadDataset &m_out;
    Dataset &m_dataset;
    std::string m_file;
    std::string m_place;
};

} // namespace

ReadDataset corrected(Dataset dataset, const std::vector<Correction> &corrections,
                      const QString &file)
{
    ReadDataset out{std::move(dataset), {}};
    Correcting correcting(out, file);
    for (std::size_t i = 0; i < corrections.size(); ++i)
        correcting.apply(corrections[i], i + 1);
    return out;
}

} // namespace podium
