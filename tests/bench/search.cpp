// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// Search over 100,000 records, keystroke by keystroke, beside what one hop to the search's thread costs (the floor).

#include "services/search/searchindex.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int kRecords = 100'000;

QList<atlas::SearchRow> records()
{
    const QStringList firsts{u"Refonte"_s, u"Audit"_s, u"Migration"_s, u"Campagne"_s, u"Maintenance"_s, u"Étude"_s};
    const QStringList seconds{u"du site"_s, u"de la boutique"_s, u"des données"_s, u"du portail"_s,
                              u"de l'application"_s};
    const QStringList clients{u"Halvorine"_s, u"Corvalin"_s, u"Vasselonne"_s, u"Guilvédec"_s, u"Brancourt"_s};
    QList<atlas::SearchRow> rows;
    rows.reserve(kRecords);
    for (int i = 0; i < kRecords; ++i)
        rows.append({atlas::App::Crm, u"deals"_s, QString::number(i),
                     firsts.at(i % 6) + u' ' + seconds.at(i / 6 % 5) + u' ' + QString::number(i),
                     clients.at(i / 30 % 5), u"client%1@example.com"_s.arg(i), i});
    return rows;
}

void report(const char *what, QList<double> milliseconds)
{
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto at = [&](double share) { return milliseconds.at(qsizetype(share * double(milliseconds.size() - 1))); };
    std::printf("%-34s p50 %6.2f  p95 %6.2f  most %6.2f ms  (%d)\n", what, at(0.5), at(0.95), at(1.0),
                int(milliseconds.size()));
}
} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    atlas::SearchIndex index(folder.filePath(u"search.sqlite"_s), u"a"_s);
    if (!QCoro::waitFor(index.open()) || !QCoro::waitFor(index.replace(u"deals"_s, records())))
        return 1;
    QList<double> floor, keystrokes;
    QElapsedTimer watch;
    for (const QString &query :
         {u"refonte du site"_s, u"halvorine"_s, u"etude 4242"_s, u"client99999"_s, u"maintenance corvalin"_s}) {
        for (int letters = 1; letters <= query.size(); ++letters) {
            watch.start();
            if (!QCoro::waitFor(index.find({}, 40))) // no word: the way there and back alone
                return 1;
            floor.append(double(watch.nsecsElapsed()) / 1e6);
            watch.start();
            if (!QCoro::waitFor(index.find(query.left(letters), 40)))
                return 1;
            keystrokes.append(double(watch.nsecsElapsed()) / 1e6);
        }
    }
    report("the way to the search and back", floor);
    report("a keystroke over 100,000 records", keystrokes);
    return 0;
}
