using Microsoft.EntityFrameworkCore;

namespace Contexts.AppWorkflow;

public enum NodeKind
{
    Start,
    Task,
    Gateway,
    End,
}

public class Definition
{
    public Guid Id { get; set; }
    public string Key { get; set; } = "";
    public int Version { get; set; }
    public List<Node> Nodes { get; set; } = [];
    public List<Transition> Transitions { get; set; } = [];
    public Metadata Metadata { get; set; } = null!;
}

public class Metadata
{
    public string Author { get; set; } = "";
    public List<string> Tags { get; set; } = [];
}

public abstract class Node
{
    public int Id { get; set; }
    public Guid DefinitionId { get; set; }
    public Definition Definition { get; set; } = null!;
    public string Name { get; set; } = "";
    public NodeKind Kind { get; set; }
}

public class StartNode : Node
{
    public string? Trigger { get; set; }
}

public abstract class TaskNode : Node
{
    public TimeSpan? Timeout { get; set; }
    public RetryPolicy? RetryPolicy { get; set; }
}

public class UserTaskNode : TaskNode
{
    public Role? Role { get; set; }
    public int? RoleId { get; set; }
    public Form? Form { get; set; }
}

public class ServiceTaskNode : TaskNode
{
    public string Endpoint { get; set; } = "";
    public int Attempts { get; set; }
}

public class GatewayNode : Node
{
    public bool IsExclusive { get; set; }
    public string Endpoint { get; set; } = "";
}

public class EndNode : Node;

public class RetryPolicy
{
    public int Id { get; set; }
    public int Max { get; set; }
}

public class Role
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public List<Worker> Workers { get; set; } = [];
}

public class Worker
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public List<Role> Roles { get; set; } = [];
    public List<Assignment> Assignments { get; set; } = [];
}

public class Form
{
    public int Id { get; set; }
    public List<Field> Fields { get; set; } = [];
}

public abstract class Field
{
    public int Id { get; set; }
    public string Label { get; set; } = "";
}

public class TextField : Field
{
    public int? MaxLength { get; set; }
}

public class ChoiceField : Field
{
    public List<string> Choices { get; set; } = [];
}

public class Transition
{
    public long Id { get; set; }
    public Node From { get; set; } = null!;
    public int FromId { get; set; }
    public Node To { get; set; } = null!;
    public int ToId { get; set; }
    public string? Condition { get; set; }
}

public class Instance
{
    public Guid Id { get; set; }
    public Definition Definition { get; set; } = null!;
    public Instance? Parent { get; set; }
    public Node? Current { get; set; }
    public DateTime StartedAt { get; set; }
    public List<Variable> Variables { get; set; } = [];
    public List<Token> Tokens { get; set; } = [];
}

public class Variable
{
    public Guid InstanceId { get; set; }
    public string Name { get; set; } = "";
    public string? Value { get; set; }
}

public class Token
{
    public long Id { get; set; }
    public Node At { get; set; } = null!;
}

public class Assignment
{
    public int WorkerId { get; set; }
    public Worker Worker { get; set; } = null!;
    public long TokenId { get; set; }
    public Token Token { get; set; } = null!;
    public DateTime? DoneAt { get; set; }
}

public abstract class LogEntry
{
    public long Id { get; set; }
    public Instance Instance { get; set; } = null!;
    public DateTime At { get; set; }
}

public class Transitioned : LogEntry
{
    public Transition Transition { get; set; } = null!;
}

public class Failed : LogEntry
{
    public string Error { get; set; } = "";
}

public class Timer
{
    public int Id { get; set; }
    public Token? Token { get; set; }
    public DateTimeOffset DueAt { get; set; }
}

public class Context : DbContext
{
    public DbSet<Definition> Definitions => Set<Definition>();
    public DbSet<Node> Nodes => Set<Node>();
    public DbSet<Instance> Instances => Set<Instance>();
    public DbSet<LogEntry> Log => Set<LogEntry>();
    public DbSet<Field> Fields => Set<Field>();
    public DbSet<Assignment> Assignments => Set<Assignment>();
    public DbSet<Timer> Timers => Set<Timer>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Node>(b =>
        {
            b.HasDiscriminator(n => n.Kind)
                .HasValue<StartNode>(NodeKind.Start)
                .HasValue<UserTaskNode>(NodeKind.Task)
                .HasValue<ServiceTaskNode>((NodeKind)7)
                .HasValue<GatewayNode>(NodeKind.Gateway)
                .HasValue<EndNode>(NodeKind.End);
            b.HasIndex(n => new { n.DefinitionId, n.Name }).IsUnique();
        });
        modelBuilder.Entity<Definition>(b =>
        {
            b.HasIndex(d => new { d.Key, d.Version }).IsUnique();
            b.OwnsOne(d => d.Metadata, m => m.ToJson());
        });
        modelBuilder.Entity<Transition>(b =>
        {
            b.HasOne(t => t.From).WithMany().HasForeignKey(t => t.FromId).OnDelete(DeleteBehavior.Restrict);
            b.HasOne(t => t.To).WithMany().HasForeignKey(t => t.ToId).OnDelete(DeleteBehavior.NoAction);
        });
        modelBuilder.Entity<Variable>().HasKey(v => new { v.InstanceId, v.Name });
        modelBuilder.Entity<Assignment>().HasKey(a => new { a.WorkerId, a.TokenId });
        modelBuilder.Entity<LogEntry>().UseTptMappingStrategy();
        modelBuilder.Entity<Transitioned>();
        modelBuilder.Entity<Failed>().ToTable("failures");
        modelBuilder.Entity<TextField>().Property(f => f.MaxLength).HasColumnName("max_length");
        modelBuilder.Entity<ChoiceField>();
        modelBuilder.Entity<UserTaskNode>().Property<int?>("RetryPolicyId").HasColumnName("user_retry_policy");
        modelBuilder.Entity<GatewayNode>().Property(g => g.Endpoint).HasColumnName("Endpoint");
        modelBuilder.Entity<ServiceTaskNode>().Property(g => g.Endpoint).HasColumnName("Endpoint");
    }
}
