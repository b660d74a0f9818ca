using System.Text;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>A StringBuilder whose text is known.</summary>
internal sealed class TextBuilder
{
    private readonly StringBuilder text = new();

    /// <summary>How many letters it holds.</summary>
    public int Length => text.Length;

    /// <summary>What a method does and gives.</summary>
    public object? Call(string name, IReadOnlyList<object?> arguments)
    {
        switch (name, arguments)
        {
            case ("Append", [var value]) when TextAnswers.IsText(value):
                _ = text.Append(TextAnswers.TextOf(value));
                return this;
            case ("Insert", [int at, var value]) when TextAnswers.IsText(value) && at >= 0 && at <= text.Length:
                _ = text.Insert(at, TextAnswers.TextOf(value));
                return this;
            case ("Remove", [int at, int length]) when at >= 0 && length >= 0 && at + length <= text.Length:
                _ = text.Remove(at, length);
                return this;
            case ("ToString", []):
                return text.ToString();
            default:
                return FluentEvaluator.Unknown;
        }
    }
}
