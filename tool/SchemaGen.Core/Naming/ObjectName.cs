using System.Text;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Naming;

/// <summary>Names made of a table and columns, cut as <c>makeObjectName</c> of Postgres (commands/indexcmds.c) cuts them.</summary>
public static class ObjectName
{
    /// <summary>The name that a template makes.</summary>
    /// <param name="template">The template, with <c>{table}</c> and <c>{columns}</c>.</param>
    /// <param name="table">The table.</param>
    /// <param name="columns">The columns; without any, the underscore before them goes too.</param>
    /// <param name="number">What makes a name that is taken another one; nothing at zero.</param>
    public static string Make(string template, string table, IReadOnlyList<string> columns, int number = 0)
    {
        var shape = columns.Count == 0 ? template.Replace("_{columns}", string.Empty).Replace("{columns}", string.Empty) : template;
        var label = number == 0 ? string.Empty : number.ToString();
        var first = shape.Contains("{table}") ? table : string.Empty;
        var second = shape.Contains("{columns}") ? Join(columns) : string.Empty;
        var fixedBytes = Bytes(shape.Replace("{table}", string.Empty).Replace("{columns}", string.Empty)) + Bytes(label);
        var (firstBytes, secondBytes) = (Bytes(first), Bytes(second));
        while (firstBytes + secondBytes > Math.Max(0, SqlIdentifier.MaxBytes - fixedBytes))
        {
            _ = firstBytes > secondBytes ? firstBytes-- : secondBytes--;
        }

        return shape.Replace("{table}", Clip(first, firstBytes)).Replace("{columns}", Clip(second, secondBytes)) + label;
    }

    /// <summary>The longest start of the name that has no more bytes in UTF-8 and ends with a whole character.</summary>
    public static string Clip(string name, int bytes)
    {
        var (end, used) = (0, 0);
        while (end < name.Length)
        {
            var length = char.IsSurrogatePair(name, end) ? 2 : 1;
            used += Bytes(name.Substring(end, length));
            if (used > bytes)
            {
                break;
            }

            end += length;
        }

        return name.Substring(0, end);
    }

    // ChooseIndexNameAddition stops once it has as many bytes as a name can have, and cuts there.
    private static string Join(IReadOnlyList<string> columns)
    {
        var all = string.Join("_", columns);
        return Bytes(all) > SqlIdentifier.MaxBytes ? Clip(all, SqlIdentifier.MaxBytes) : all;
    }

    private static int Bytes(string text) => Encoding.UTF8.GetByteCount(text);
}
