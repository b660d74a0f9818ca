using System.ComponentModel.DataAnnotations;

namespace Saas.Entities;

public enum TenantStatus { Trial, Active, Suspended, Closed }

public enum BillingPeriod { Monthly, Yearly }

[Flags]
public enum Permission : long { None = 0, Read = 1, Write = 2, Manage = 4 }

public class Tenant : Entity<Guid>, IHasTimestamps
{
    [Required, StringLength(128)]
    public string Name { get; set; } = null!;
    [StringLength(63, MinimumLength = 3)]
    public string Slug { get; set; } = null!;
    public TenantStatus Status { get; set; }
    public TenantSettings Settings { get; set; } = new();
    public Subscription? Subscription { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
    public DateTimeOffset? UpdatedAt { get; set; }
    public List<string> Domains { get; set; } = [];
    public ICollection<Membership> Memberships { get; set; } = [];
    public ICollection<Project> Projects { get; set; } = [];
}

public class TenantSettings
{
    public string TimeZone { get; set; } = "UTC";
    public string Locale { get; set; } = "en";
    public Dictionary<string, string> Flags { get; set; } = [];
    public BrandColours Colours { get; set; } = new();
}

public class BrandColours
{
    public string Primary { get; set; } = "#000";
    public string? Accent { get; set; }
}

public class Plan : Entity<int>
{
    public string Code { get; set; } = null!;
    public decimal MonthlyPrice { get; set; }
    public decimal? YearlyPrice { get; set; }
    public int? MaxSeats { get; set; }
}

public class Subscription : Entity<Guid>
{
    public Guid TenantId { get; set; }
    public Tenant Tenant { get; set; } = null!;
    public int PlanId { get; set; }
    public Plan Plan { get; set; } = null!;
    public BillingPeriod Period { get; set; }
    public DateOnly StartsOn { get; set; }
    public DateOnly? EndsOn { get; set; }
    public string? ExternalId { get; set; }
}

public class Membership
{
    public Guid TenantId { get; set; }
    public Tenant Tenant { get; set; } = null!;
    public Guid UserId { get; set; }
    public AppUser User { get; set; } = null!;
    public Permission Permissions { get; set; }
    public DateTimeOffset JoinedAt { get; set; }
}

public class Project : TenantEntity
{
    [MaxLength(120)]
    public required string Name { get; set; }
    public string? Description { get; set; }
    public Tenant Tenant { get; set; } = null!;
    public Guid? OwnerId { get; set; }
    public AppUser? Owner { get; set; }
    public List<Ticket> Tickets { get; set; } = new();
    public List<Label> Labels { get; set; } = new();
}

public class Ticket : TenantEntity
{
    public long Number { get; set; }
    public required string Title { get; set; }
    public string? Body { get; set; }
    public Guid ProjectId { get; set; }
    public Project Project { get; set; } = null!;
    public Guid? AssigneeId { get; set; }
    public AppUser? Assignee { get; set; }
    public Guid ReporterId { get; set; }
    public AppUser Reporter { get; set; } = null!;
    public List<Label> Labels { get; set; } = new();
    public decimal Estimate { get; set; }
    public TimeSpan? Spent { get; set; }
}

public class Label : TenantEntity
{
    public string Name { get; set; } = "";
    public string Colour { get; set; } = "";
    public Guid ProjectId { get; set; }
    public Project Project { get; set; } = null!;
    public List<Ticket> Tickets { get; set; } = new();
}
