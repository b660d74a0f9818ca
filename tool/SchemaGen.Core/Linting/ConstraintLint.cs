using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Linting;

/// <summary>Looks at constraints that are added to tables.</summary>
internal static class ConstraintLint
{
    /// <summary>Looks at a constraint that ALTER TABLE adds.</summary>
    internal static void Add(string table, ConstraintText constraint, LintState state)
    {
        var name = constraint.Name.Length == 0 ? $"its {constraint.Kind.Title}" : constraint.Name;
        if (constraint.IsNotValid)
        {
            Remember(constraint.Name, state);
        }
        else if (constraint.Kind == ForeignKey.ObjectKind)
        {
            state.ReportOf(table, LintIds.ForeignKeyValidated, $"nobody writes {table} and {LintName.Of(constraint.Target ?? string.Empty)} while all rows are checked for {name}");
        }
        else if (constraint.Kind == Check.ObjectKind)
        {
            state.ReportOf(table, LintIds.CheckValidated, $"nobody reads {table} while all rows are checked for {name}");
        }
        else if (constraint.Kind == Exclusion.ObjectKind)
        {
            state.ReportOf(table, LintIds.ExclusionAdded, $"nobody reads {table} while {name} is built");
        }
        else if (constraint.Index is null)
        {
            state.ReportOf(table, LintIds.KeyBuildsIndex, $"nobody reads {table} while {name} is built");
        }
        else
        {
            UseIndex(table, constraint, state);
        }

        Take(table, constraint, state);
    }

    /// <summary>Takes a constraint in, without a look at it.</summary>
    internal static void Take(string table, ConstraintText constraint, LintState state)
    {
        if (state.Tables.Find(table) is not { } known)
        {
            return;
        }

        var index = constraint.Index is { } used ? state.Tables.FindIndex(IndexLint.Qualified(LintName.Last(used), table)) : null;
        var columns = index?.Keys ?? constraint.Columns;
        if (constraint.Kind == PrimaryKey.ObjectKind)
        {
            known.PrimaryKey = columns;
            columns.ToList().ForEach(c => SetNotNull(known, c));
        }
        else if (constraint.Kind == Check.ObjectKind)
        {
            known.Checks[NameOf(constraint, known.Checks.Count)] = new(constraint.NotNullColumn, !constraint.IsNotValid);
        }
        else if (constraint.Kind == ForeignKey.ObjectKind)
        {
            known.ForeignKeys[NameOf(constraint, known.ForeignKeys.Count)] = new(constraint.Columns, state.Place);
        }

        if (index is not null)
        {
            index.IsOfConstraint = true;
        }
        else if (constraint.Kind == PrimaryKey.ObjectKind || constraint.Kind == Unique.ObjectKind)
        {
            var name = constraint.Name.Length > 0 ? constraint.Name : $"{LintName.Last(table)}_{string.Join("_", columns)}_key";
            state.Tables.Add(new KnownIndex(IndexLint.Qualified(name, table), columns, state.Place) { Table = table, IsUnique = true, Form = "btree ", IsOfConstraint = true });
        }
    }

    /// <summary>Looks at VALIDATE CONSTRAINT.</summary>
    internal static void Validate(string table, string name, LintState state)
    {
        if (state.Added.Contains(name))
        {
            state.ReportOf(table, LintIds.ValidatedInTransaction, $"the lock under which {name} was added is held while all rows of {table} are read");
        }

        if (state.Tables.Find(table) is { } known && known.Checks.TryGetValue(name, out var check))
        {
            known.Checks[name] = check with { IsValid = true };
        }
    }

    /// <summary>Takes down that a column holds no NULL.</summary>
    internal static void SetNotNull(KnownTable table, string column)
    {
        if (table.Columns.TryGetValue(column, out var known))
        {
            table.Columns[column] = known with { IsNotNull = true };
        }
    }

    // PRIMARY KEY USING INDEX sets its columns NOT NULL, for which all rows are read.
    private static void UseIndex(string table, ConstraintText constraint, LintState state)
    {
        var nullable = constraint.Kind == PrimaryKey.ObjectKind && state.Tables.Find(table) is { } known
            ? NullableOf(known, state.Tables.FindIndex(IndexLint.Qualified(LintName.Last(constraint.Index!), table))?.Keys ?? []).ToList()
            : [];
        if (nullable.Count > 0)
        {
            state.ReportOf(table, LintIds.KeyOfNullableIndex, $"nobody reads {table} while {string.Join(", ", nullable)} becomes NOT NULL");
        }
    }

    private static IEnumerable<string> NullableOf(KnownTable table, ValueList<string> columns) =>
        columns.Where(c => table.Columns.TryGetValue(c, out var column) && !column.IsNotNull && !table.Proves(c));

    private static void Remember(string name, LintState state)
    {
        if (state.InTransaction && name.Length > 0)
        {
            state.Added.Add(name);
        }
    }

    private static string NameOf(ConstraintText constraint, int number) => constraint.Name.Length > 0 ? constraint.Name : $"?{number}";
}
