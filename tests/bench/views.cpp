// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// Board and table of the pipeline page with 100,000 deals: time from a filter keystroke to the painted answer, and of a
// scroll frame. Prints p50, p95 and p99 beside the budgets.

#include "models/crm/dealbook.h"
#include "tests/models/dealfixtures.h"
#include "ui/pages/pipeline/pipelinepage.h"
#include "ui/pages/pipeline/pipelinesettings.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTextStream>
#include <QWindow>

using namespace Qt::Literals::StringLiterals;
using namespace atlas;

namespace
{
constexpr int kDeals = 100'000;

QList<Deal> manyDeals()
{
    const QStringList works{u"Refonte du site"_s, u"Audit"_s, u"Portail revendeurs"_s, u"Facturation électronique"_s,
                            u"Application terrain"_s};
    const QStringList clients{u"Verrerie Sorel"_s, u"Banque Armentel"_s, u"Musée Estérac"_s, u"Coop Briançal"_s,
                              u"Hôtel Marigny"_s};
    const Pipeline pipeline = test::agencyPipeline();
    QList<Deal> deals;
    deals.reserve(kDeals);
    for (int i = 0; i < kDeals; ++i) {
        const QString &stage = pipeline.stages.at(i % pipeline.stages.size()).actual;
        Deal deal = test::dealOf(QString::number(5'000'000 + i), stage, 100'000 + (i * 7919) % 9'000'000,
                                 test::someDay().addDays(i % 200 - 40), i % 60);
        deal.name = works.at(i % works.size()) + u' ' + QString::number(i);
        deal.account.name = clients.at((i / 3) % clients.size());
        deals.append(deal);
    }
    return deals;
}

void printSpread(const QString &what, QList<double> times, double budget)
{
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) { return times.at(qsizetype(double(times.size() - 1) * share)); };
    QTextStream(stdout) << u"  %1  p50 %2, p95 %3, p99 %4 ms   budget %5\n"_s.arg(what, -34)
                               .arg(at(0.5), 0, 'f', 1)
                               .arg(at(0.95), 0, 'f', 1)
                               .arg(at(0.99), 0, 'f', 1)
                               .arg(budget, 0, 'f', 0);
}

/// Runs `act`, then everything it posted: layout, and the paint of what changed.
double timed(const std::function<void()> &act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    QCoreApplication::processEvents(); // layout, then the paint it asked for
    QCoreApplication::processEvents();
    return double(timer.nsecsElapsed()) / 1e6;
}

void typeKey(QLineEdit *field, int key, const QString &text)
{
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
    QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(field, &press);
    QCoreApplication::sendEvent(field, &release);
}

QList<double> typing(PipelinePage &page)
{
    auto *field = page.findChild<QLineEdit *>(u"filterText"_s);
    QList<double> times;
    for (const QString &word : {u"sorel 12"_s, u"audit"_s, u"marigny"_s, u"portail 9"_s}) {
        for (const QChar letter : word)
            times.append(timed([&] { typeKey(field, 0, QString(letter)); }));
        for (qsizetype i = 0; i < word.size(); ++i)
            times.append(timed([&] { typeKey(field, Qt::Key_Backspace, {}); }));
    }
    return times;
}

QList<double> scrolling(QAbstractScrollArea *area)
{
    QList<double> times;
    QScrollBar *bar = area->verticalScrollBar();
    for (int i = 0; i < 200; ++i)
        times.append(timed([&] { bar->setValue(bar->value() + (i < 100 ? 60 : bar->maximum() / 150)); }));
    return times;
}
} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    Theme theme(app);
    theme.setChoice(ThemeChoice::Light);
    QSettings kept(u"/dev/null"_s, QSettings::IniFormat);
    StoredPipelineSettings settings(kept, u"bench"_s);
    DealBook book;
    PipelinePage page(book, settings);
    page.resize(1440, 900);
    page.show();
    book.setSnapshot(test::snapshotOf(manyDeals()), test::someDay());
    page.showData();
    while (!page.windowHandle() || !page.windowHandle()->isExposed())
        QCoreApplication::processEvents(); // what is not exposed is not painted
    QTextStream(stdout) << u"Pipeline page with %1 deals\n"_s.arg(kDeals);
    page.showView(u"board"_s);
    timed([] {});
    printSpread(u"board: filter keystroke"_s, typing(page), 50);
    printSpread(u"board: scroll frame"_s, scrolling(page.findChild<QListView *>(u"cards_0"_s)), 16);
    page.showView(u"table"_s);
    timed([] {});
    printSpread(u"table: filter keystroke"_s, typing(page), 50);
    printSpread(u"table: scroll frame"_s, scrolling(page.findChild<QTableView *>(u"dealTable"_s)), 16);
    return 0;
}
