// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/services/workdrive/transferfixture.h"

#include <QEventLoop>
#include <QLoggingCategory>
#include <QTimer>

namespace atlas::test
{
/// A hundred calls a minute, of which ten are the person's.
inline ::atlas::AppLimits ninetyAMinute(App)
{
    ::atlas::AppLimits limits = unlimited(4);
    limits.rules = {QuotaRule{u"minute"_s, 100, 1min, 1.0}};
    return limits;
}

/// Time goes by until so many are done, as the files do: little while one moves, in steps while all wait for the rate.
/// False: nothing came of ten hours.
[[nodiscard]] inline bool passUntilDone(QueueFixture &f, int files)
{
    constexpr int longest = 36'000; // steps
    QEventLoop loop;                // polling would take longer than the files
    QObject::connect(f.queue.get(), &TransferQueue::finished, &loop, &QEventLoop::quit);
    QTimer pause;
    pause.setInterval(5);
    QObject::connect(&pause, &QTimer::timeout, &loop, &QEventLoop::quit);
    pause.start();
    int done = f.count(Transfer::State::Done);
    for (int idle = 0; done < files && idle < longest; ++idle) {
        if (f.queue->isBusy()) {
            loop.exec();
            f.clock.advance(50ms);
        } else {
            f.clock.advance(1s);
            QCoreApplication::processEvents();
        }
        if (const int now = f.count(Transfer::State::Done); now > done) {
            done = now;
            idle = 0;
        }
    }
    return done >= files;
}

/// Sends so many small files at ninety a minute. What is wrong with that, or nothing: all arrive in their order with a
/// call each and one listing in all, and the time that was told after the first hundred was true.
[[nodiscard]] inline QString problemOfMany(int files)
{
    QLoggingCategory::setFilterRules(u"atlas.http.info=false"_s);
    QueueFixture f({}, ninetyAMinute);
    QList<UploadWish> wishes;
    for (int i = 0; i < files; ++i)
        wishes.append(
            QueueFixture::wish(f.file(QString::number(10000 + i).sliced(1) + u".bin"_s, 200, quint32(i)), f.folder));
    const QDateTime begun = f.clock.now();
    QList<int> order;
    QObject::connect(f.queue.get(), &TransferQueue::finished, &f.service,
                     [&order](const Transfer &t) { order.append(t.name.left(4).toInt()); });
    f.queue->upload(wishes);
    const bool hasBegun = passUntilDone(f, 100);
    const TransferTotals totals = f.queue->totals();
    if (!hasBegun || !totals.left)
        return u"No time was told: "_s + f.said().left(2000);
    const QDateTime told = f.clock.now().addSecs(totals.left->count());
    if (!passUntilDone(f, files))
        return f.said().left(2000);
    QLoggingCategory::setFilterRules({});
    const qint64 took = begun.secsTo(f.clock.now()), wrongBy = told.secsTo(f.clock.now());
    if (std::abs(wrongBy) > took / 10 + 30)
        return u"The time told was wrong by %1 of %2 s."_s.arg(wrongBy).arg(took);
    if (took < (files / 90 - 1) * 60)
        return u"All in %1 s: more than ninety a minute."_s.arg(took);
    if (f.calls("POST") != files || f.listings(f.folder) != 1)
        return u"%1 uploads, %2 listings."_s.arg(f.calls("POST")).arg(f.listings(f.folder));
    for (int i = 2; i < files; ++i) { // two at once: a neighbour may be faster
        if (std::abs(order.at(i) - i) > 2)
            return u"File %1 came as number %2."_s.arg(order.at(i)).arg(i);
    }
    return {};
}
} // namespace atlas::test
