using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>Finds where a switch goes for a value that is known.</summary>
/// <param name="evaluator">Finds what its parts stand for.</param>
internal sealed class Switches(FluentEvaluator evaluator)
{
    private readonly Operators operators = new(evaluator);

    /// <summary>What a switch expression gives.</summary>
    public object? Evaluate(SwitchExpressionSyntax choice, FluentScope scope)
    {
        var value = evaluator.Evaluate(choice.GoverningExpression, scope);
        foreach (var arm in choice.Arms)
        {
            switch (Matches(value, (arm.Pattern, arm.WhenClause), scope))
            {
                case true:
                    return evaluator.Evaluate(arm.Expression, scope);
                case null:
                    return FluentEvaluator.Unknown;
            }
        }

        return FluentEvaluator.Unknown;
    }

    /// <summary>Finds the section of a switch statement; false where it is not known.</summary>
    /// <param name="choice">The statement.</param>
    /// <param name="scope">What names stand for.</param>
    /// <param name="section">The section; null where none is meant.</param>
    public bool TryFind(SwitchStatementSyntax choice, FluentScope scope, out SwitchSectionSyntax? section)
    {
        section = null;
        var value = evaluator.Evaluate(choice.Expression, scope);
        foreach (var label in choice.Sections.SelectMany(s => s.Labels).Where(l => l is not DefaultSwitchLabelSyntax))
        {
            var matches = label switch
            {
                CaseSwitchLabelSyntax constant => operators.IsConstant(value, constant.Value, scope),
                CasePatternSwitchLabelSyntax pattern => Matches(value, (pattern.Pattern, pattern.WhenClause), scope),
                _ => null,
            };
            if (matches is null)
            {
                return false;
            }

            if (matches is true)
            {
                section = (SwitchSectionSyntax)label.Parent!;
                return true;
            }
        }

        section = choice.Sections.FirstOrDefault(s => s.Labels.Any(l => l is DefaultSwitchLabelSyntax));
        return true;
    }

    private bool? Matches(object? value, (PatternSyntax Pattern, WhenClauseSyntax? When) label, FluentScope scope) =>
        operators.Matches(value, label.Pattern, scope) switch
        {
            true when label.When is { } when => evaluator.Evaluate(when.Condition, scope) as bool?,
            var matches => matches,
        };
}
