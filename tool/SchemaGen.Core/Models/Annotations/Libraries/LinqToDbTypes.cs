namespace SchemaGen.Core.Models.Annotations.Libraries;

/// <summary>The types of PostgreSQL that linq2db's provider makes of its members of <c>DataType</c>.</summary>
internal static class LinqToDbTypes
{
    /// <summary>The type with its length or precision; null for one that PostgreSQL has not.</summary>
    public static string? Of(string word, Annotation attribute)
    {
        var (length, precision, scale) = (attribute.Number("Length"), attribute.Number("Precision"), attribute.Number("Scale"));
        return word switch
        {
            "Char" or "NChar" => $"character({length ?? 1})",
            "VarChar" or "NVarChar" => length is null ? "character varying" : $"character varying({length})",
            "Text" or "NText" => "text",
            "Binary" or "VarBinary" or "Blob" or "Image" => "bytea",
            "Boolean" => "boolean",
            "Guid" => "uuid",
            "SByte" or "Byte" or "Int16" => "smallint",
            "UInt16" or "Int32" => "integer",
            "UInt32" or "Int64" => "bigint",
            "UInt64" => "numeric(20,0)",
            "Int128" or "UInt128" => "numeric(39,0)",
            "Single" => "real",
            "Double" => "double precision",
            "Decimal" or "VarNumeric" => precision is null ? "numeric" : $"numeric({precision},{scale ?? 0})",
            "Money" => "money",
            "Date" => "date",
            "Time" => WithPrecision("time", precision),
            "TimeTZ" => WithPrecision("time", precision) + " with time zone",
            "DateTime" or "DateTime2" or "SmallDateTime" => WithPrecision("timestamp", precision),
            "DateTimeOffset" => WithPrecision("timestamp", precision) + " with time zone",
            "Interval" => "interval",
            "Xml" => "xml",
            "Json" => "json",
            "BinaryJson" => "jsonb",
            "Dictionary" => "hstore",
            "BitArray" => length is null ? "bit varying" : $"bit({length})",
            _ => null,
        };
    }

    private static string WithPrecision(string type, long? precision) => precision is null ? type : $"{type}({precision})";
}
