// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/dealbook.h"
#include "models/insight/figure.h"
#include "ui/pages/pipeline/figurewords.h"
#include "ui/shell/page.h"
#include "ui/widgets/errortext.h"

class QStackedWidget;
class QToolButton;

namespace atlas
{
class Banner;
class BoardView;
class DealPanel;
class DealTable;
class FigureStrip;
class FilterRow;
class ForecastView;
class FunnelView;
class Label;
class PipelineSettings;
class PrimaryButton;
class Segmented;
class StateView;

/// The pipeline: figures, filters, board, table, funnel, forecast, and the panel of the selected deal. Shows what the
/// DealBook holds and says what the person wants; PipelineController does it.
class PipelinePage : public Page
{
    Q_OBJECT
public:
    PipelinePage(DealBook &book, PipelineSettings &settings, QWidget *parent = nullptr);
    ~PipelinePage() override;
    [[nodiscard]] QString pageId() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QWidget *panel() override;
    [[nodiscard]] QStringList tourStops() const override;
    void showTourStop(const QString &stop) override;

    [[nodiscard]] BoardView &board() { return *m_board; }
    // Built when first wanted: start-up pays for the view that is seen.
    [[nodiscard]] DealPanel &dealPanel();
    [[nodiscard]] DealTable &table();
    [[nodiscard]] FilterRow &filters() { return *m_filters; }
    [[nodiscard]] Banner &banner() { return *m_banner; }

    void setFigures(const QList<Figure> &figures, const FigureContext &context);
    /// What is on screen: nothing read yet, an error without data, no deals at all, or the data.
    void showLoading();
    void showError(const ErrorText &error);
    void showEmpty();
    void showData();
    [[nodiscard]] bool showsData() const override;
    /// "board", "table", "funnel" or "forecast"; remembered.
    void showView(const QString &view);
    [[nodiscard]] QString currentView() const;
    [[nodiscard]] static const QStringList &viewIds();
    /// The table with exactly these records, and a chip saying what they are.
    void showRecords(const QString &label, const QStringList &dealIds);
    void openDeal(const QString &dealId);
    void closePanel();
    /// Brings the age beside the title up to date.
    void setNow(const QDateTime &now);

Q_SIGNALS:
    void dealOpened(const QString &dealId);
    /// Once, before the panel is used: to connect it.
    void panelMade(atlas::DealPanel *panel);
    void createRequested();
    void targetRequested();
    void pipelineChosen(const QString &pipelineId);
    /// The button of the drawn state or of the banner.
    void stateActionTriggered();
    void becameVisible();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void enterEvent(QEnterEvent *event) override;

private:
    void buildHeader();
    void buildContent();
    void connectViews();
    [[nodiscard]] QWidget *viewOf(const QString &id);
    [[nodiscard]] FunnelView &funnel();
    [[nodiscard]] ForecastView &forecast();
    void retranslate();
    void updateSubtitle();
    void openFigure(const Figure &figure);
    void clearRecords();
    void followDeal(const QString &dealId);
    void refreshCharts();
    void showDemonstration(const QString &stop);

    DealBook &m_book;
    PipelineSettings &m_settings;
    QDateTime m_now;
    bool m_dataPainted = false, m_emptyState = false;
    QString m_view;
    QString m_recordsLabel;
    Label *m_title;
    Label *m_subtitle;
    Segmented *m_segments;
    PrimaryButton *m_add;
    Banner *m_banner;
    FigureStrip *m_strip;
    FilterRow *m_filters;
    QToolButton *m_recordsChip;
    StateView *m_state;
    QWidget *m_content;
    QStackedWidget *m_outer;
    QStackedWidget *m_views;
    BoardView *m_board;
    DealTable *m_table = nullptr;
    FunnelView *m_funnel = nullptr;
    ForecastView *m_forecast = nullptr;
    DealPanel *m_panel = nullptr;
};
} // namespace atlas
