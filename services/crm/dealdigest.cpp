// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/crm/dealdigest.h"

#include <limits>
#include <QHash>
#include <QtEndian>
#include <type_traits>

namespace atlas::dealdigest
{
namespace
{
// Layout, little endian: magic, version, number of texts, each text (length, UTF-8), home currency (index of a text),
// number of deals, each deal (fixed size). The version changes with the layout and with the meaning of a field.
constexpr quint32 blockMagic = 0x4C444C41; // "ALDL"
constexpr quint32 blockVersion = 2;
constexpr qint64 noTime = std::numeric_limits<qint64>::min();
constexpr qsizetype dealSize = 19 * sizeof(quint32) + sizeof(quint8) + sizeof(qint32) + 5 * sizeof(qint64);

class BlockWriter
{
public:
    template <class T>
    requires std::is_integral_v<T>
    void put(T number)
    {
        char bytes[sizeof(T)];
        qToLittleEndian(number, bytes);
        m_block.append(bytes, sizeof(T));
    }
    void put(const QString &text)
    {
        const auto known = m_index.constFind(text);
        if (known != m_index.constEnd()) {
            put(*known);
            return;
        }
        const auto next = quint32(m_index.size());
        m_index.insert(text, next);
        m_texts.append(text);
        put(next);
    }
    void put(const QDateTime &instant) { put(instant.isValid() ? qint64(instant.toMSecsSinceEpoch()) : noTime); }
    [[nodiscard]] const QByteArray &block() const { return m_block; }
    [[nodiscard]] const QStringList &texts() const { return m_texts; }

private:
    QByteArray m_block;
    QHash<QString, quint32> m_index;
    QStringList m_texts;
};

/// Reads within the bounds; after the first step beyond them everything is zero and ok() false.
class BlockReader
{
public:
    explicit BlockReader(const QByteArray &block)
        : m_rest(block)
    {
    }
    template <class T>
    T number()
    {
        if (m_rest.size() < qsizetype(sizeof(T))) {
            m_ok = false;
            return {};
        }
        const T value = qFromLittleEndian<T>(m_rest.data());
        m_rest = m_rest.sliced(sizeof(T));
        return value;
    }
    bool readTexts()
    {
        const auto count = number<quint32>();
        if (qsizetype(count) > m_rest.size() / qsizetype(sizeof(quint32)))
            return false;
        m_texts.reserve(count);
        for (quint32 i = 0; i < count; ++i) {
            const auto size = number<quint32>();
            if (!m_ok || qsizetype(size) > m_rest.size())
                return false;
            m_texts.append(QString::fromUtf8(m_rest.first(size)));
            m_rest = m_rest.sliced(size);
        }
        return m_ok;
    }
    QString text()
    {
        const auto index = number<quint32>();
        if (qsizetype(index) < m_texts.size())
            return m_texts.at(index);
        m_ok = false;
        return {};
    }
    QDateTime instant()
    {
        const auto msecs = number<qint64>();
        return msecs == noTime ? QDateTime() : QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC);
    }
    [[nodiscard]] qsizetype left() const { return m_rest.size(); }
    [[nodiscard]] bool ok() const { return m_ok; }

private:
    QByteArrayView m_rest;
    QStringList m_texts;
    bool m_ok = true;
};

void writeRef(BlockWriter &out, const LookupRef &ref)
{
    out.put(ref.id);
    out.put(ref.name);
}

void writeDeal(BlockWriter &out, const Deal &deal)
{
    out.put(deal.id);
    out.put(deal.name);
    writeRef(out, deal.account);
    writeRef(out, deal.contact);
    writeRef(out, deal.owner);
    writeRef(out, deal.campaign);
    out.put(quint8(deal.amount.has_value()));
    out.put(deal.amount ? deal.amount->minor() : qint64(0));
    out.put(deal.amount ? deal.amount->currency() : QString());
    out.put(qint32(deal.probability));
    out.put(deal.stage);
    out.put(deal.pipeline);
    out.put(deal.closing.isValid() ? qint64(deal.closing.toJulianDay()) : noTime);
    for (const QString &text : {deal.nextStep, deal.type, deal.leadSource, deal.lossReason, deal.description})
        out.put(text);
    for (const QDateTime &instant : {deal.created, deal.modified, deal.lastActivity})
        out.put(instant);
    out.put(deal.version);
}

LookupRef readRef(BlockReader &in)
{
    QString id = in.text();
    return {std::move(id), in.text()};
}

void readDeal(BlockReader &in, Deal &deal)
{
    deal.id = in.text();
    deal.name = in.text();
    for (LookupRef *ref : {&deal.account, &deal.contact, &deal.owner, &deal.campaign})
        *ref = readRef(in);
    const bool hasAmount = in.number<quint8>() != 0;
    const auto minor = in.number<qint64>();
    const QString currency = in.text();
    if (hasAmount)
        deal.amount = Money(minor, currency);
    deal.probability = in.number<qint32>();
    deal.stage = in.text();
    deal.pipeline = in.text();
    const auto day = in.number<qint64>();
    deal.closing = day == noTime ? QDate() : QDate::fromJulianDay(day);
    for (QString *text : {&deal.nextStep, &deal.type, &deal.leadSource, &deal.lossReason, &deal.description})
        *text = in.text();
    for (QDateTime *instant : {&deal.created, &deal.modified, &deal.lastActivity})
        *instant = in.instant();
    deal.version = in.text();
}
} // namespace

QByteArray encode(const Content &content)
{
    BlockWriter body;
    body.put(content.homeCurrency);
    body.put(quint32(content.deals.size()));
    for (const Deal &deal : content.deals)
        writeDeal(body, deal);
    BlockWriter head;
    head.put(blockMagic);
    head.put(blockVersion);
    head.put(quint32(body.texts().size()));
    QByteArray block = head.block();
    for (const QString &text : body.texts()) {
        const QByteArray utf8 = text.toUtf8();
        BlockWriter size;
        size.put(quint32(utf8.size()));
        block.append(size.block()).append(utf8);
    }
    return block.append(body.block());
}

std::optional<Content> decode(const QByteArray &block)
{
    BlockReader in(block);
    const auto magic = in.number<quint32>();
    const auto version = in.number<quint32>();
    if (magic != blockMagic || version != blockVersion || !in.readTexts())
        return std::nullopt;
    Content content;
    content.homeCurrency = in.text();
    const auto count = in.number<quint32>();
    if (!in.ok() || in.left() != qsizetype(count) * dealSize)
        return std::nullopt;
    content.deals.resize(count);
    for (Deal &deal : content.deals)
        readDeal(in, deal);
    if (!in.ok())
        return std::nullopt;
    return content;
}
} // namespace atlas::dealdigest
