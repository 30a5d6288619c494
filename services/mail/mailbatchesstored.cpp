// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/json.h"
#include "services/mail/mailbatches.h"
#include "services/mail/mailmirrorstored.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

// What waits is kept on disk, so that a crash loses none of it.
namespace atlas
{
QByteArray MailBatches::toBytes() const
{
    QJsonArray list;
    for (const QList<Act> *acts : {&m_underWay, &m_waiting}) {
        for (const Act &act : *acts) {
            // After a crash nobody knows whether what was under way arrived.
            const bool maybe = act.mayHaveArrived || acts == &m_underWay;
            list.append(QJsonObject{{"was"_L1, mailstored::ofMessage(act.was)},
                                    {"what"_L1, mailstored::ofChange(act.what)},
                                    {"maybe"_L1, maybe}});
        }
    }
    return list.isEmpty() ? QByteArray() : mailstored::bytes({{"acts"_L1, list}});
}

MailBatches MailBatches::fromBytes(const QByteArray &bytes)
{
    MailBatches batches;
    const QJsonArray list = QJsonDocument::fromJson(bytes).object().value("acts"_L1).toArray();
    for (const QJsonValue &value : list) {
        const QJsonObject stored = value.toObject();
        Act act;
        act.was = mailstored::toMessage(stored.value("was"_L1).toObject());
        act.messageId = act.was.id;
        act.what = mailstored::toChange(stored.value("what"_L1).toObject());
        act.mayHaveArrived = json::boolean(stored, "maybe"_L1);
        if (!act.messageId.isEmpty())
            batches.m_waiting.append(act);
    }
    return batches;
}
} // namespace atlas
