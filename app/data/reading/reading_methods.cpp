// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/reading/reading.h"

namespace podium {

Result<void> readEvaluations(DatasetReading &reading)
{
    enum Column { Id, NameEn, NameKo, Category, ScaleWord, Questions, Repeats };
    constexpr std::array<std::string_view, 7> kColumns{"id",    "name_en",   "name_ko", "category",
                                                       "scale", "questions", "repeats"};
    constexpr std::array<CsvWord<Scale>, 2> kScales{
        {{"fraction", Scale::Fraction}, {"elo", Scale::Elo}}};
    return readRows(reading, "evaluations.csv", kColumns, [&reading, &kScales](CsvRow &row) {
        Evaluation evaluation;
        evaluation.id = row.requiredText(Id);
        evaluation.nameEn = row.requiredText(NameEn);
        evaluation.nameKo = row.text(NameKo);
        evaluation.category = row.text(Category);
        evaluation.scale = row.required(ScaleWord, row.meaning<Scale>(ScaleWord, kScales));
        evaluation.questions = row.whole(Questions);
        evaluation.repeats = row.whole(Repeats);
        if (row.usable())
            keep(reading.dataset.evaluations, reading.evaluations, evaluation.id, evaluation);
    });
}

Result<void> readMethods(DatasetReading &reading)
{
    enum Column { Id, Name, Version, Normalisation, Aggregation, MissingRule };
    constexpr std::array<std::string_view, 6> kColumns{
        "id", "name", "version", "normalisation", "aggregation", "missing_rule"};
    // The engine computes one kind of index; a method of another kind must not pass for it.
    constexpr std::array<std::string_view, 1> kNormalisations{"none"};
    constexpr std::array<std::string_view, 1> kAggregations{"weighted_arithmetic"};
    constexpr std::array<std::string_view, 1> kMissingRules{"complete_cases"};
    return readRows(reading, "methods.csv", kColumns, [&](CsvRow &row) {
        Method method;
        method.id = row.requiredText(Id);
        method.name = row.requiredText(Name);
        method.version = row.text(Version);
        row.requiredWord(Normalisation, kNormalisations);
        row.requiredWord(Aggregation, kAggregations);
        row.requiredWord(MissingRule, kMissingRules);
        if (row.usable())
            keep(reading.dataset.methods, reading.methods, method.id, method);
    });
}

Result<void> readMethodParts(DatasetReading &reading)
{
    enum Column { MethodId, EvaluationId, Weight, Group, Questions, Repeats };
    constexpr std::array<std::string_view, 6> kColumns{"method", "evaluation", "weight",
                                                       "group",  "questions",  "repeats"};
    return readRows(reading, "method_evaluations.csv", kColumns, [&reading](CsvRow &row) {
        const auto method
            = row.required(MethodId, row.reference(MethodId, reading.methods, "methods.csv"));
        MethodPart part;
        part.evaluation = row.required(
            EvaluationId, row.reference(EvaluationId, reading.evaluations, "evaluations.csv"));
        part.weight = row.required(Weight, row.number(Weight));
        part.group = row.text(Group);
        part.questions = row.whole(Questions);
        part.repeats = row.whole(Repeats);
        if (row.usable())
            reading.dataset.methods[method].parts.push_back(std::move(part));
    });
}

} // namespace podium
