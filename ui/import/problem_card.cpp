// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/problem_card.h"

#include "app/base/parse.h"
#include "ui/shared/table_view.h"

namespace sotoso {
using namespace Qt::StringLiterals;

ProblemCard::ProblemCard(QWidget* parent) : CardFrame(tr("What is wrong"), parent) {
    setDivided(true);
    model = new TableModel<Problem>(
        {{tr("Problem"),
          [](const Problem& problem) { return u"%1: %2"_s.arg(problem.column, problem.reason); },
          Qt::AlignLeft,
          0,
          {},
          [](const Problem& problem, int role) -> QVariant {
              switch (role) {
              case CellRole::Icon:
                  return problem.rejected ? u"error"_s : u"warning"_s;
              case CellRole::Tone:
                  return int(problem.rejected ? Token::Ri : Token::Wa);
              case Qt::ToolTipRole:
                  return u"%1: %2"_s.arg(problem.column, problem.reason);
              default:
                  return {};
              }
          }},
         {tr("Rows"), [](const Problem& problem) { return showCount(problem.rows.size()); }, Qt::AlignRight, 84}},
        this);
    model->key = [](const Problem& problem) { return QVariant(problem.column + u'|' + problem.reason); };
    view = new TableView;
    view->setObjectName(u"importProblems"_s);
    view->setAccessibleName(tr("What is wrong"));
    view->setEdgePadding(12);
    view->setTable(model);
    connect(view, &TableView::currentRowSettled, this, &ProblemCard::chosen);
    body()->addWidget(view, 1);
    whole = label({}, Type::Small, Token::T2);
    whole->setObjectName(u"importProblem"_s);
    whole->setWordWrap(true);
    whole->setContentsMargins(12, 6, 12, 10);
    body()->addWidget(whole);
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ProblemCard::sayWhole);
}

/// The sentence of the chosen row, which the table may cut.
void ProblemCard::sayWhole() {
    const Problem* problem = current();
    whole->setText(problem ? u"%1: %2"_s.arg(problem->column, problem->reason) : QString());
    whole->setVisible(problem);
}

void ProblemCard::show(const exchange::ImportReport& report) {
    QList<Problem> problems;
    QHash<QString, qsizetype> known;
    const auto add = [&](const QString& column, const QString& reason, bool rejected, qsizetype row) {
        const QString key = QChar(rejected ? u'1' : u'0') + column + u'|' + reason;
        auto at = known.constFind(key);
        if (at == known.constEnd()) {
            problems += Problem{column, reason, rejected, {}};
            at = known.insert(key, problems.size() - 1);
        }
        problems[*at].rows.insert(row);
    };
    for (const exchange::Reject& reject : report.rejects)
        add(reject.column, reject.reason, true, reject.at);
    for (const exchange::Repair& repair : report.repairs)
        add(repair.column, repair.reason, false, repair.at);
    for (const exchange::Remark& remark : report.remarks)
        add(remark.column, remark.text, false, remark.at);
    std::stable_sort(problems.begin(), problems.end(), [](const Problem& a, const Problem& b) {
        return std::pair(a.rejected, a.rows.size()) > std::pair(b.rejected, b.rows.size());
    });
    model->setRows(problems);
    if (!view->currentIndex().isValid() && !problems.isEmpty())
        view->setCurrentIndex(model->index(0, 0));
    sayWhole();
    setExtra(tr("%1 rows cannot go in").arg(showCount(report.rejects.size())));
}

const ProblemCard::Problem* ProblemCard::current() const {
    const QModelIndex index = view->currentIndex();
    return index.isValid() ? &model->row(index) : nullptr;
}

QWidget* ProblemCard::list() const {
    return view;
}

} // namespace sotoso
