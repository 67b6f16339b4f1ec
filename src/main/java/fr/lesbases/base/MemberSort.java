package fr.lesbases.base;

/** What a base's members grid can be sorted by. What has no value comes last either way. */
public enum MemberSort {
    NAME, ROLE, STATUS, SINCE, ACTIVITY, RESOURCES
}
