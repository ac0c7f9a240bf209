// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/data/small_folder.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <stdexcept>

namespace podium::tests {

using namespace Qt::StringLiterals;

namespace {

const QMap<QString, QByteArray> &faultlessFiles()
{
    static const QMap<QString, QByteArray> files{
        {u"countries.csv"_s,
         "code,name_en,name_ko,region\n"
         "US,United States,미국,North America\n"
         "KR,South Korea,한국,Asia\n"},
        {u"country_groups.csv"_s,
         "code,name_en,name_ko,members\n"
         "Pacific,Pacific rim,태평양,US|KR\n"},
        {u"labs.csv"_s,
         "id,name_en,name_ko,country,organisation,city,aliases,contested,"
         "alternative_country,note\n"
         "acme,Acme,,US,Acme Inc,Boston,Acme AI|ACME,false,,\n"
         "hanbit,Hanbit,한빛,KR,Hanbit,Seoul,,false,,a note\n"},
        {u"evaluations.csv"_s,
         "id,name_en,name_ko,category,scale,questions,repeats,better,of_wrong_answers_in,note\n"
         "alpha,Alpha,알파,reasoning,fraction,100,1,higher,,\n"
         "work,Work,,agents,elo,220,,higher,,\n"
         "talk,Talk,,agents,fraction,114,3,higher,,\n"},
        {u"methods.csv"_s,
         "id,name,version,subject,part_of,in_force_from,in_force_to,normalisation,aggregation,"
         "missing_rule,note\n"
         "v1,Test Index v1,1,intelligence,,,,none,weighted_arithmetic,complete_cases,\n"
         "v1-agentic,Agentic Index v1,1,agentic,v1,,,none,weighted_arithmetic,complete_cases,\n"},
        {u"method_evaluations.csv"_s,
         "method,evaluation,weight,group,questions,repeats,edition\n"
         "v1,alpha,0.5,reasoning,100,1,\n"
         "v1,work,0.3,agents,220,1,\n"
         "v1,talk,0.2,agents,114,3,\n"
         "v1-agentic,work,0.6666666666666666,agents,220,1,\n"
         "v1-agentic,talk,0.3333333333333333,agents,114,3,\n"},
        {u"snapshots.csv"_s,
         "id,date,method,source,page,terms,terms_ko,attribution,index_decimals,note,note_ko\n"
         "2026-04-10,2026-04-10,v1,Source,https://example.org,Terms,약관,By Source,2,,\n"
         "2025-09-18,2025-09-18,v1,Source,https://example.org,Terms,약관,By Source,1,older,더 이전\n"},
        {u"snapshots/2026-04-10.csv"_s,
         "id,slug,name,family,lab,release_date,reasoning,open_weights,licence,parameters_b,"
         "active_parameters_b,context_tokens,published_index,published_basis,published_on,"
         "coding_index,math_index,agentic_index,recorded_on,price_input_usd,price_output_usd,"
         "price_blended_usd,output_tokens_per_s,time_to_first_token_s,alpha,work,talk,note\n"
         "m1,big,Big (high),Big,acme,2026-01-15,true,false,,,,400000,71,decimal,,,,60,,1.25,10,"
         "3.44,115.75,74.93,0.8,1500,0.8,\n"
         "m2,small,Small,Small,hanbit,2025-11-30,false,true,MIT,30,3.5,,35.4,zero_filled,,,,,,0,0,"
         ",,,0.5,,0.52,\n"},
        {u"snapshots/2025-09-18.csv"_s,
         "id,slug,name,family,lab,release_date,reasoning,open_weights,licence,parameters_b,"
         "active_parameters_b,context_tokens,published_index,published_basis,published_on,"
         "coding_index,math_index,agentic_index,recorded_on,price_input_usd,price_output_usd,"
         "price_blended_usd,output_tokens_per_s,time_to_first_token_s,note\n"
         "m0,,Old,Old,,,,,,,,,8.3,estimated,2025-12-28,,,,,,,,,,\n"},
        {u"funding_rounds.csv"_s,
         "id,lab,round,announced,date_precision,amount,currency,valuation,valuation_currency,"
         "valuation_basis,kind,status,counted,payer,lead_investors,other_investors,confidence,source,"
         "source_basis,segment,note\n"
         "R1,acme,Series A,2025-03-14,day,1000000.5,USD,5000000,USD,post_money,equity,closed,true,private,"
         "Big Fund,,high,https://example.org/a,read,frontier_llm,\n"
         "R2,hanbit,Seed,2024-05-01,month,,,,,,grant,announced,false,,,,low,"
         "https://example.org/b,read,frontier_llm,\n"},
        {u"public_programmes.csv"_s,
         "id,country,name_en,name_ko,part_of,amount,qualifier,currency,period_start,period_end,"
         "announced,date_precision,payer,scope,status,confidence,source,note\n"
         "P1,KR,Whole,전체,,200,exact,KRW,2025,2027,2025-01-01,year,public,fund,planned,medium,"
         "https://example.org/p,\n"
         "P2,KR,Part,,P1,150,exact,KRW,2025-06-01,,,unknown,mixed,component,announced,low,"
         "https://example.org/p,\n"},
        {u"exchange_rates.csv"_s,
         "date,USD,KRW\n"
         "2025-03-14,1.0889,1581.62\n"
         "2025-03-13,1.0853,\n"},
        {u"exchange_rates_market.csv"_s,
         "date,currency,per_usd,source\n"
         "2025-03-13,KRW,1450.5,Market\n"
         "2025-03-14,KRW,1451,Market\n"},
        {u"exchange_rates_monthly.csv"_s,
         "month,currency,per_usd,source\n"
         "2025-03,TWD,32.9,Federal Reserve\n"},
        {u"economy.csv"_s,
         "country,year,gdp_usd,population,gdp_source,population_source\n"
         "KR,2024,1712792000000,51751065,WDI,WDI\n"},
        {u"currency_pegs.csv"_s,
         "currency,anchor,per_anchor,first_year,source\n"
         "AED,USD,3.6725,1997,https://example.org/peg\n"},
        {u"deflators.csv"_s, "currency,year,index,source\n"},
        {u"country_figures.csv"_s,
         "country,metric,first_year,last_year,value,unit,edition,confidence,source,note\n"
         "KR,private_ai_investment,2013,2024,8960000000,USD,Index 2025,high,"
         "https://example.org/i,\n"},
        {u"lab_figures.csv"_s,
         "lab,metric,value,unit,about,date,reported,confidence,source\n"
         "hanbit,staff,300,people,,2025-06-30,2025-07-02,medium,https://example.org/s\n"},
        {u"events.csv"_s,
         "id,date,date_precision,kind,country,affected_country,title_en,title_ko,description,"
         "confidence,source,source_basis\n"
         "E1,2025-08-29,day,policy,KR,,Budget,예산,Text,high,https://example.org/e,read\n"},
        {u"ledger_conflicts.csv"_s,
         "record,figure,used,other,currency,other_record,other_source,reason\n"
         "P1,amount,200,210,KRW,,https://example.org/o,the plan is used\n"},
    };
    return files;
}

} // namespace

SmallFolder::SmallFolder()
    : m_files(faultlessFiles())
{
}

SmallFolder &SmallFolder::setCell(const QString &file, int row, const QByteArray &column,
                                  const QByteArray &text)
{
    QList<QByteArray> lines = m_files.value(file).split('\n');
    const qsizetype position = lines.front().split(',').indexOf(column);
    if (position < 0 || row >= lines.size())
        throw std::runtime_error("no such cell: " + column.toStdString());
    QList<QByteArray> cells = lines[row - 1].split(',');
    cells[position] = text;
    lines[row - 1] = cells.join(',');
    return setFile(file, lines.join('\n'));
}

SmallFolder &SmallFolder::addRow(const QString &file, const QByteArray &cells)
{
    return setFile(file, m_files.value(file) + cells + '\n');
}

SmallFolder &SmallFolder::setFile(const QString &file, const QByteArray &text)
{
    m_files[file] = text;
    return *this;
}

Result<ReadDataset> SmallFolder::read()
{
    for (auto file = m_files.constBegin(); file != m_files.constEnd(); ++file) {
        const QString path = m_folder.filePath(file.key());
        QFile::remove(path);
        QDir().mkpath(QFileInfo(path).path());
        QFile output(path);
        if (!file->isNull() && output.open(QIODevice::WriteOnly))
            output.write(*file);
    }
    return readDataset(m_folder.path());
}

Dataset SmallFolder::dataset()
{
    auto result = read();
    if (!result)
        throw std::runtime_error(printed(result.error()));
    if (!result->findings.empty())
        throw std::runtime_error(printed(result->findings.front().error));
    return std::move(result->dataset);
}

std::string printed(const Error &error)
{
    return error.place.file + ':' + std::to_string(error.place.row) + ':' + error.place.column
        + ": " + message(error);
}

std::vector<std::string> printed(const std::vector<Finding> &findings)
{
    std::vector<std::string> out;
    for (const Finding &finding : findings) {
        const bool warning = finding.severity == Finding::Severity::Warning;
        out.push_back(printed(finding.error) + (warning ? " (warning)" : ""));
    }
    return out;
}

} // namespace podium::tests
