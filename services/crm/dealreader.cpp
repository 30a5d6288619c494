// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/crm/dealreader.h"

#include "services/crm/textpool.h"

#include <array>
#include <charconv>
#include <cmath>
#include <simdjson.h>

using namespace Qt::Literals::StringLiterals;
namespace ondemand = simdjson::ondemand;

namespace atlas::dealreader
{
namespace
{
/// What is read of a deal before the record's currency is known.
struct RawDeal {
    Deal &deal;
    QString currency;
    std::string_view amount; ///< the number as written; empty: none
};

struct FieldContext {
    RawDeal &raw;
    TextPool &pool;
};

using FieldReader = void (*)(ondemand::value &value, FieldContext &into);

std::string_view textOf(ondemand::value &value)
{
    std::string_view text;
    if (value.get_string().get(text) != simdjson::SUCCESS)
        return {};
    return text;
}

/// Digits of a number, or the text of a numeric string; empty for anything else.
std::string_view numberOf(ondemand::value &value)
{
    const auto type = value.type();
    if (type.error() != simdjson::SUCCESS)
        return {};
    if (type.value_unsafe() == ondemand::json_type::number) {
        std::string_view token = value.raw_json_token();
        const size_t end = token.find_last_not_of(" \t\r\n");
        return end == std::string_view::npos ? std::string_view() : token.substr(0, end + 1);
    }
    return type.value_unsafe() == ondemand::json_type::string ? textOf(value) : std::string_view();
}

QString idOf(ondemand::value &value)
{
    const std::string_view id = numberOf(value);
    return QString::fromUtf8(id.data(), qsizetype(id.size()));
}

/// yyyy-MM-ddTHH:mm:ss and an offset, the one form Zoho sends; whatever else there may be goes through Qt.
QDateTime instantOf(std::string_view text)
{
    const QByteArrayView all(text.data(), qsizetype(text.size()));
    const auto number = [&text](size_t from, size_t digits) {
        int value = -1;
        const char *end = text.data() + from + digits;
        const auto [stopped, problem] = std::from_chars(text.data() + from, end, value);
        return problem == std::errc() && stopped == end ? value : -1;
    };
    const bool usual = text.size() == 25 && text[4] == '-' && text[7] == '-' && text[10] == 'T' && text[13] == ':' &&
                       text[16] == ':' && (text[19] == '+' || text[19] == '-') && text[22] == ':';
    if (!usual) {
        const QDateTime when = QDateTime::fromString(QString::fromUtf8(all), Qt::ISODate);
        return when.timeSpec() == Qt::LocalTime ? QDateTime() : when; // without an offset it is no instant
    }
    const QDate day(number(0, 4), number(5, 2), number(8, 2));
    const QTime time(number(11, 2), number(14, 2), number(17, 2));
    const int offset = number(20, 2) * 3600 + number(23, 2) * 60;
    if (!day.isValid() || !time.isValid() || offset < 0)
        return {};
    return QDateTime(day, time, Qt::OffsetFromUTC, text[19] == '-' ? -offset : offset);
}

LookupRef refOf(ondemand::value &value, TextPool &pool)
{
    LookupRef ref;
    ondemand::object object;
    if (value.get_object().get(object) != simdjson::SUCCESS) {
        ref.id = pool.text(numberOf(value)); // older versions answer with a plain id
        return ref;
    }
    for (auto member : object) {
        std::string_view key;
        ondemand::value inner;
        if (member.unescaped_key().get(key) != simdjson::SUCCESS || member.value().get(inner) != simdjson::SUCCESS)
            return ref;
        if (key == "id")
            ref.id = pool.text(numberOf(inner));
        else if (key == "name")
            ref.name = pool.text(textOf(inner));
    }
    return ref;
}

int percentOf(ondemand::value &value)
{
    const std::string_view digits = numberOf(value);
    double number = -1;
    const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    const bool whole = problem == std::errc() && end == digits.data() + digits.size() && number == std::floor(number);
    return whole && number >= 0 && number <= 100 ? int(number) : -1;
}

std::optional<Money> amountOf(std::string_view digits, const QString &currency)
{
    if (digits.empty())
        return std::nullopt;
    const QString text = QString::fromUtf8(digits.data(), qsizetype(digits.size()));
    if (digits.find_first_of("eE") == std::string_view::npos)
        return Money::fromDecimal(text, currency);
    return Money::fromJson(text.toDouble(), currency); // 1.25E7
}

struct NamedReader {
    std::string_view name;
    FieldReader read;
};

template <QString Deal::*Field>
void readText(ondemand::value &value, FieldContext &into)
{
    into.raw.deal.*Field = into.pool.text(textOf(value));
}

/// A text that hardly ever occurs twice: looking for it in the pool would cost more than it saves.
template <QString Deal::*Field>
void readOwnText(ondemand::value &value, FieldContext &into)
{
    const std::string_view text = textOf(value);
    into.raw.deal.*Field = QString::fromUtf8(text.data(), qsizetype(text.size()));
}

template <LookupRef Deal::*Field>
void readRef(ondemand::value &value, FieldContext &into)
{
    into.raw.deal.*Field = refOf(value, into.pool);
}

template <QDateTime Deal::*Field>
void readInstant(ondemand::value &value, FieldContext &into)
{
    into.raw.deal.*Field = instantOf(textOf(value));
}

void readModified(ondemand::value &value, FieldContext &into)
{
    const std::string_view text = textOf(value);
    into.raw.deal.modified = instantOf(text);
    into.raw.deal.version = QString::fromUtf8(text.data(), qsizetype(text.size()));
}

// In the order of crmjson::dealFields(), which is the order they usually come back in.
constexpr std::array<NamedReader, 20> fieldReaders{{
    {"Deal_Name", readOwnText<&Deal::name>},
    {"Account_Name", readRef<&Deal::account>},
    {"Contact_Name", readRef<&Deal::contact>},
    {"Owner", readRef<&Deal::owner>},
    {"Amount", [](ondemand::value &value, FieldContext &into) { into.raw.amount = numberOf(value); }},
    {"Currency", [](ondemand::value &value, FieldContext &into) { into.raw.currency = into.pool.text(textOf(value)); }},
    {"Probability", [](ondemand::value &value, FieldContext &into) { into.raw.deal.probability = percentOf(value); }},
    {"Stage", readText<&Deal::stage>},
    {"Pipeline", readText<&Deal::pipeline>},
    {"Closing_Date",
     [](ondemand::value &value, FieldContext &into) {
         const std::string_view text = textOf(value);
         into.raw.deal.closing = QDate::fromString(QString::fromUtf8(text.data(), qsizetype(text.size())), Qt::ISODate);
     }},
    {"Next_Step", readText<&Deal::nextStep>},
    {"Type", readText<&Deal::type>},
    {"Lead_Source", readText<&Deal::leadSource>},
    {"Reason_For_Loss__s", readText<&Deal::lossReason>},
    {"Description", readOwnText<&Deal::description>},
    {"Created_Time", readInstant<&Deal::created>},
    {"Last_Activity_Time", readInstant<&Deal::lastActivity>},
    {"Modified_Time", readModified},
    {"Campaign_Source", readRef<&Deal::campaign>},
    {"id", [](ondemand::value &value, FieldContext &into) { into.raw.deal.id = idOf(value); }},
}};

/// The reader of a field, sought from where the last one was found.
const NamedReader *findReader(std::string_view key, size_t &position)
{
    for (size_t step = 0; step < fieldReaders.size(); ++step) {
        const size_t candidate = (position + step) % fieldReaders.size();
        if (fieldReaders.at(candidate).name == key) {
            position = candidate + 1;
            return &fieldReaders.at(candidate);
        }
    }
    return nullptr;
}

/// False for a syntax error.
bool readObject(ondemand::object &object, TextPool &pool, const QString &homeCurrency, Deal &deal)
{
    RawDeal raw{deal, {}, {}};
    FieldContext into{raw, pool};
    size_t position = 0;
    for (auto member : object) {
        std::string_view key;
        ondemand::value value;
        if (member.unescaped_key().get(key) != simdjson::SUCCESS || member.value().get(value) != simdjson::SUCCESS)
            return false;
        if (const NamedReader *reader = findReader(key, position))
            reader->read(value, into);
    }
    deal.amount = amountOf(raw.amount, raw.currency.isEmpty() ? homeCurrency : raw.currency);
    return true;
}

tl::unexpected<ApiError> unreadable()
{
    return fail(ErrorKind::Decode, u"invalid_json"_s);
}
} // namespace

struct Reader::Private {
    ondemand::parser parser;
    TextPool pool;
    std::string padded; ///< simdjson reads beyond the end

    simdjson::padded_string_view copy(const QByteArray &text)
    {
        padded.reserve(size_t(text.size()) + simdjson::SIMDJSON_PADDING);
        padded.assign(text.constData(), size_t(text.size()));
        return simdjson::padded_string_view(padded.data(), padded.size(), padded.capacity());
    }
};

Reader::Reader()
    : d(std::make_unique<Private>())
{
}

Reader::~Reader() = default;

Result<dealdecoder::DecodedDeals> Reader::readPage(const QByteArray &page, const QString &homeCurrency)
{
    dealdecoder::DecodedDeals decoded;
    ondemand::document document;
    ondemand::array rows;
    if (d->parser.iterate(d->copy(page)).get(document) != simdjson::SUCCESS ||
        document["data"].get_array().get(rows) != simdjson::SUCCESS)
        return unreadable();
    for (auto row : rows) {
        ondemand::object object;
        std::string_view text;
        if (row.get_object().get(object) != simdjson::SUCCESS || object.raw_json().get(text) != simdjson::SUCCESS ||
            object.reset().error() != simdjson::SUCCESS)
            return unreadable();
        Deal deal;
        if (!readObject(object, d->pool, homeCurrency, deal))
            return unreadable();
        if (deal.id.isEmpty())
            continue;
        if (!decoded.newest.isValid() || deal.modified > decoded.newest)
            decoded.newest = deal.modified;
        const size_t end = text.find_last_of('}'); // raw_json goes on to the next token
        decoded.records.append({deal.id, deal.version, QByteArray(text.data(), qsizetype(end) + 1)});
        decoded.deals.append(std::move(deal));
    }
    return decoded;
}

std::optional<Deal> Reader::readRecord(const QByteArray &body, const QString &homeCurrency)
{
    ondemand::document document;
    ondemand::object object;
    if (d->parser.iterate(d->copy(body)).get(document) != simdjson::SUCCESS ||
        document.get_object().get(object) != simdjson::SUCCESS)
        return std::nullopt;
    Deal deal;
    if (!readObject(object, d->pool, homeCurrency, deal) || deal.id.isEmpty())
        return std::nullopt;
    return deal;
}

Result<PageHead> readHead(const QByteArray &page)
{
    ondemand::parser parser;
    ondemand::document document;
    const simdjson::padded_string text(page.constData(), size_t(page.size()));
    if (parser.iterate(text).get(document) != simdjson::SUCCESS)
        return fail(ErrorKind::Decode, u"invalid_json"_s);
    ondemand::object info;
    if (document["info"].get_object().get(info) != simdjson::SUCCESS)
        return fail(ErrorKind::Decode, u"no_info"_s);
    PageHead head;
    for (auto member : info) {
        std::string_view key;
        ondemand::value value;
        if (member.unescaped_key().get(key) != simdjson::SUCCESS || member.value().get(value) != simdjson::SUCCESS)
            return fail(ErrorKind::Decode, u"invalid_json"_s);
        if (key == "more_records") {
            bool more = false;
            head.more = value.get_bool().get(more) == simdjson::SUCCESS && more;
        } else if (key == "next_page_token") {
            const std::string_view token = textOf(value);
            head.pageToken = QString::fromUtf8(token.data(), qsizetype(token.size()));
        }
    }
    if (!head.more)
        head.pageToken.clear();
    return head;
}
} // namespace atlas::dealreader
