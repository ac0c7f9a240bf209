// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/reading/reading.h"

namespace podium {

namespace {

constexpr std::array<CsvWord<Subject>, 4> kSubjects{{{"intelligence", Subject::Intelligence},
                                                     {"coding", Subject::Coding},
                                                     {"maths", Subject::Maths},
                                                     {"agentic", Subject::Agentic}}};
constexpr std::array<CsvWord<Normalisation>, 8> kNormalisations{
    {{"none", Normalisation::None},
     {"min_max", Normalisation::MinMax},
     {"z_score", Normalisation::ZScore},
     {"rank", Normalisation::Rank},
     {"borda", Normalisation::Borda},
     {"percentile", Normalisation::Percentile},
     {"reference", Normalisation::Reference},
     {"goalposts", Normalisation::Goalposts}}};
constexpr std::array<CsvWord<Aggregation>, 6> kAggregations{
    {{"weighted_arithmetic", Aggregation::Arithmetic},
     {"weighted_geometric", Aggregation::Geometric},
     {"weighted_harmonic", Aggregation::Harmonic},
     {"copeland", Aggregation::Copeland},
     {"win_rate", Aggregation::WinRate},
     {"borda", Aggregation::Borda}}};
constexpr std::array<CsvWord<MissingRule::Kind>, 6> kMissingRules{
    {{"complete_cases", MissingRule::Kind::CompleteCases},
     {"renormalise", MissingRule::Kind::Renormalise},
     {"mean", MissingRule::Kind::Mean},
     {"median", MissingRule::Kind::Median},
     {"regression", MissingRule::Kind::Regression},
     {"source_estimate", MissingRule::Kind::SourceEstimate}}};

} // namespace

Result<void> readEvaluations(DatasetReading &reading)
{
    enum Column { Id, NameEn, NameKo, Category, ScaleWord, Questions, Repeats, Better, WrongIn };
    constexpr std::array<std::string_view, 9> kColumns{
        "id",        "name_en", "name_ko", "category",           "scale",
        "questions", "repeats", "better",  "of_wrong_answers_in"};
    constexpr std::array<CsvWord<Direction>, 2> kDirections{
        {{"higher", Direction::HigherIsBetter}, {"lower", Direction::LowerIsBetter}}};
    constexpr std::array<CsvWord<Scale>, 2> kScales{
        {{"fraction", Scale::Fraction}, {"elo", Scale::Elo}}};
    return readRows(reading, "evaluations.csv", kColumns, [&](CsvRow &row) {
        Evaluation evaluation;
        evaluation.id = row.requiredText(Id);
        evaluation.nameEn = row.requiredText(NameEn);
        evaluation.nameKo = row.text(NameKo);
        evaluation.category = row.text(Category);
        evaluation.scale = row.required(ScaleWord, row.meaning<Scale>(ScaleWord, kScales));
        evaluation.questions = row.whole(Questions);
        evaluation.repeats = row.whole(Repeats);
        evaluation.direction = row.required(Better, row.meaning<Direction>(Better, kDirections));
        evaluation.ofWrongAnswersIn
            = row.reference(WrongIn, reading.evaluations, "evaluations.csv");
        if (row.usable())
            keep(reading.dataset.evaluations, reading.evaluations, evaluation.id, evaluation);
    });
}

Result<void> readMethods(DatasetReading &reading)
{
    enum Column {
        Id,
        Name,
        Version,
        SubjectWord,
        PartOf,
        NormalisationWord,
        AggregationWord,
        Missing
    };
    constexpr std::array<std::string_view, 8> kColumns{
        "id",      "name",          "version",     "subject",
        "part_of", "normalisation", "aggregation", "missing_rule"};
    return readRows(reading, "methods.csv", kColumns, [&](CsvRow &row) {
        Method method;
        method.id = row.requiredText(Id);
        method.name = row.requiredText(Name);
        method.version = row.text(Version);
        method.subject = row.required(SubjectWord, row.meaning<Subject>(SubjectWord, kSubjects));
        if (const auto whole
            = row.readable(PartOf, row.reference(PartOf, reading.methods, "methods.csv")))
            method.partOf = reading.dataset.methods[*whole].id;
        method.rules.normalisation = row.required(
            NormalisationWord, row.meaning<Normalisation>(NormalisationWord, kNormalisations));
        method.rules.aggregation = row.required(
            AggregationWord, row.meaning<Aggregation>(AggregationWord, kAggregations));
        method.rules.missing.kind
            = row.required(Missing, row.meaning<MissingRule::Kind>(Missing, kMissingRules));
        if (row.usable())
            keep(reading.dataset.methods, reading.methods, method.id, method);
    });
}

Result<void> readMethodParts(DatasetReading &reading)
{
    enum Column { MethodId, EvaluationId, Weight, Group, Questions, Repeats, Edition };
    constexpr std::array<std::string_view, 7> kColumns{"method",    "evaluation", "weight", "group",
                                                       "questions", "repeats",    "edition"};
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
        part.edition = row.text(Edition);
        if (row.usable())
            reading.dataset.methods[method].parts.push_back(std::move(part));
    });
}

} // namespace podium
